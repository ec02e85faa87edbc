import { open } from 'node:fs/promises';
import { InputError } from '../../errors/app-error.ts';
import { toInputError } from './input-failure.ts';

/** The service takes no more. */
const LARGEST = 2 * 1024 * 1024;

/**
 * A PDF or a JPEG to be sent along, whole.
 * @throws InputError when it cannot be read, is something else or too large; nothing is sent then
 */
export async function readCalculationDocument(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > LARGEST) throw new InputError('input.documentTooLarge', { file: path, limit: LARGEST });
      const content = await file.readFile();
      if (!isPdf(content) && !isJpeg(content)) throw new InputError('input.notADocument', { file: path });
      return content;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error, path);
  }
}

function isPdf(content: Buffer): boolean {
  return content.toString('latin1', 0, 5) === '%PDF-';
}

function isJpeg(content: Buffer): boolean {
  return content[0] === 0xff && content[1] === 0xd8 && content[2] === 0xff;
}
