import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { Texts } from '../i18n/texts.ts';

/** What a command's flags need before it runs; everything heavy waits until an action calls `start`. */
export interface CommandContext {
  readonly texts: Texts;
  /** Reads the global flags, the environment and the profile, and builds the real dependencies. */
  start(command: Command): Promise<Deps>;
  /** Sets the exit code of the process. */
  finish(code: ExitCode): void;
}
