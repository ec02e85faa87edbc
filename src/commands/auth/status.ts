import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { describeAccess } from './describe-access.ts';

/** Signs in, where that is set up, and tells as whom and for what. */
export async function status(deps: Deps): Promise<ExitCode> {
  await deps.terminal.out(await describeAccess(deps));
  return ExitCode.done;
}
