import type { Deps } from '../../deps.ts';
import { maskPersonalData } from '../../errors/mask-personal-data.ts';
import { USUAL_DAYS } from './purge-age.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes runs that nobody needs any more, as `runs purge` does without flags. Costs the names of the runs as long as
 * none is old. What cannot be removed stays until the next time: nobody came here to tidy up.
 */
export async function tidyRuns({
  openRunCatalogue,
  clock,
  settings,
  terminal,
  texts,
}: Pick<Deps, 'openRunCatalogue' | 'clock' | 'settings' | 'terminal' | 'texts'>): Promise<void> {
  const tell = (text: string): void => {
    if (settings.isVerbose) terminal.err(`${text}\n`);
  };
  try {
    const catalogue = await openRunCatalogue();
    await catalogue.finishPurges();
    const { go } = await catalogue.planPurge({ before: clock.now() - USUAL_DAYS * DAY_MS });
    for (const { runId } of go) await catalogue.purge(runId, clock.now());
    if (go.length > 0) tell(texts.message('runs.tidied', { count: go.length }));
  } catch (error) {
    tell(texts.message('runs.notTidied', { detail: maskPersonalData(String(error)) }));
  }
}
