import { stat } from 'node:fs/promises';
import { systemCode } from './system-code.ts';

/** The same string for the same file, under whatever name or link; `undefined` when there is none. */
export async function identifyFile(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${String(dev)}-${String(ino)}`;
  } catch (error) {
    // Any other failure is the business of whoever opens the file.
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
