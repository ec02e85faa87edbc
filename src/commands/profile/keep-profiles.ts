import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';

/** From now on it counts where none is named; without a name none does. */
export async function selectProfile(name: string | undefined, deps: Deps): Promise<ExitCode> {
  const { openProfiles, settings, terminal, texts } = deps;
  (await openProfiles()).use(name);
  const text =
    name === undefined ? texts.message('profile.noneUsed') : texts.message('profile.used', { profile: name });
  if (!settings.isQuiet) terminal.err(`${text}\n`);
  return ExitCode.done;
}

export async function removeProfile(name: string, deps: Deps): Promise<ExitCode> {
  const { openProfiles, settings, terminal, texts } = deps;
  (await openProfiles()).remove(name);
  if (!settings.isQuiet) terminal.err(`${texts.message('profile.removed', { profile: name })}\n`);
  return ExitCode.done;
}
