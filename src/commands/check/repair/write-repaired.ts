import type { Deps } from '../../../deps.ts';
import { InterruptedError } from '../../../errors/app-error.ts';
import type { RequestFile } from '../../../io/csv/request-file.ts';
import type { RowRepairer } from './row-repairer.ts';

/** Writes a copy of the file with its repairs, whole or not at all. @throws OutputError, InterruptedError */
export async function writeRepaired(
  file: RequestFile,
  repairRow: RowRepairer,
  to: string,
  { createFile, signal }: Pick<Deps, 'createFile' | 'signal'>,
): Promise<void> {
  const output = await createFile(to);
  try {
    for await (const piece of file.patched((row) => repairRow(row).patches)) {
      await output.write(piece);
      if (signal.aborted) throw new InterruptedError('interrupted');
    }
    await output.commit();
  } finally {
    await output.discard();
  }
}
