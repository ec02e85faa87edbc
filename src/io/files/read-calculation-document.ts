import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '../../errors/app-error.ts';
import { documentFormatOf, LARGEST_DOCUMENT_BYTES } from '../../schemas/model/attached-file.ts';
import { toInputError } from './input-failure.ts';

/**
 * A PDF or a JPEG to be sent along, whole.
 * @param namedIn the file that names it, from whose folder it is looked for; `-`, the default, is the working folder
 * @throws InputError when it cannot be read, is something else or too large; nothing is sent then
 */
export async function readCalculationDocument(path: string, namedIn = '-'): Promise<Uint8Array> {
  try {
    const file = await open(resolve(dirname(namedIn), path), 'r');
    try {
      const { size } = await file.stat();
      if (size > LARGEST_DOCUMENT_BYTES) {
        throw new InputError('input.documentTooLarge', { file: path, limit: LARGEST_DOCUMENT_BYTES });
      }
      const content = await file.readFile();
      if (documentFormatOf(content) === 'other') throw new InputError('input.notADocument', { file: path });
      return content;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error, path);
  }
}
