import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderRunDetails } from '../../output/runs/run-details.ts';
import type { RunsShowOptions } from './run-options.ts';
import { describeRun } from './describe-run.ts';

/** One run with all of its rows. @throws InputError when its journal is damaged. */
export async function runsShowAction(options: RunsShowOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, openRunCatalogue } = deps;
  const { showsAll, showsPersonalData } = options;
  const catalogue = await openRunCatalogue();
  const run = describeRun(await catalogue.read(await catalogue.find(options.run)), { texts, showsPersonalData });
  const { hasColor, isPlain, output } = settings;
  await terminal.out(
    output === 'human'
      ? renderRunDetails(run, { texts, width: terminal.outWidth, hasColor, isPlain, showsAll })
      : renderDocument(run, output),
  );
  return ExitCode.done;
}
