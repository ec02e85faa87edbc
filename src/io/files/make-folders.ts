import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './system-code.ts';

/**
 * Makes a folder and those above it, unless they are there. One level at a time, because Node's recursive form never
 * comes back from places where nothing can be made, such as `/proc`.
 */
export async function makeFolders(path: string, mode?: number): Promise<void> {
  const make = (): Promise<unknown> => mkdir(path, mode === undefined ? {} : { mode });
  try {
    await make();
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && dirname(path) !== path) {
      await makeFolders(dirname(path), mode);
      await unlessThere(make(), path);
    } else {
      await unlessThere(Promise.reject(error), path);
    }
  }
}

async function unlessThere(making: Promise<unknown>, path: string): Promise<void> {
  try {
    await making;
  } catch (error) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw error;
  }
}
