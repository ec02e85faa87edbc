import type { Deps } from '../../../deps.ts';
import { UsageError } from '../../../errors/app-error.ts';
import type { RequestFile } from '../../../io/csv/request-file.ts';
import type { RepairRequest } from '../../check.ts';

/**
 * Whether something is in the place of the repaired file.
 * @throws UsageError when it is the file that is read, by whatever name
 */
export async function isPlaceTaken(
  { header: { file } }: Pick<RequestFile, 'header'>,
  { to }: RepairRequest,
  { absolutePath, identifyFile }: Pick<Deps, 'absolutePath' | 'identifyFile'>,
): Promise<boolean> {
  const there = await identifyFile(to);
  const isInput = file !== '-' && (absolutePath(file) === absolutePath(to) || there === (await identifyFile(file)));
  if (isInput) throw new UsageError('usage.repairOverInput', { file: to });
  return there !== undefined;
}

/** Whether the copy is to be written: `--yes` says so, or a person at a terminal who has seen the repairs. */
export async function agreeToWrite(
  cells: number,
  isTaken: boolean,
  { to, isConfirmed }: RepairRequest,
  { settings, terminal, texts, openPrompts }: Pick<Deps, 'settings' | 'terminal' | 'texts' | 'openPrompts'>,
): Promise<boolean> {
  // With --yes the copy is there whatever was found: a script that goes on with it must not meet one of another day.
  if (isConfirmed) return true;
  if (cells === 0) return false;
  // A program reads the document, and nobody has seen what there is to agree to.
  if (settings.output === 'human' && terminal.isInteractive) {
    const prompts = await openPrompts();
    const key = isTaken ? 'repair.confirmReplace' : 'repair.confirm';
    const isAgreed = await prompts.confirm({ message: texts.message(key, { file: to, cells }), initial: false });
    if (!isAgreed) terminal.err(`${texts.message('repair.declined')}\n`);
    return isAgreed;
  }
  if (!settings.isQuiet) terminal.err(`${texts.message('repair.notWritten', { file: to })}\n`);
  return false;
}
