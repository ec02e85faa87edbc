import { open } from 'node:fs/promises';
import { InputError } from '../../errors/app-error.ts';
import { documentFormatOf, LARGEST_DOCUMENT_BYTES } from '../../schemas/model/attached-file.ts';
import { toInputError } from './input-failure.ts';

/**
 * A PDF or a JPEG to be sent along, whole.
 * @throws InputError when it cannot be read, is something else or too large; nothing is sent then
 */
export async function readCalculationDocument(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
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
