import { readFile } from 'node:fs/promises';
import { toInputError } from './input-failure.ts';

/** The whole of a small file as text, without the mark that some editors put before it. @throws InputError */
export async function readTextFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw toInputError(error, file);
  }
}
