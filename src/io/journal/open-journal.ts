import { open } from 'node:fs/promises';
import { InputError } from '../../errors/app-error.ts';
import type { AppendFile } from '../files/disk-port.ts';
import { systemCode } from '../files/system-code.ts';

/** A file that is looked at and never changed. */
export interface ReadOnlyFile extends Pick<AppendFile, 'read'> {
  readonly size: number;
  close(): Promise<void>;
}

/** `undefined` when there is none. @throws InputError for one that may not, or cannot, be read */
export async function openJournal(path: string): Promise<ReadOnlyFile | undefined> {
  try {
    return await openReadOnly(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return undefined;
    if (code === undefined) throw error;
    if (code === 'EACCES' || code === 'EPERM') throw new InputError('input.notPermitted', { file: path });
    throw new InputError('input.notReadable', { file: path, detail: code }, { cause: error });
  }
}

async function openReadOnly(path: string): Promise<ReadOnlyFile> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return {
      size,
      read: async (buffer, position) => (await handle.read(buffer, 0, buffer.length, position)).bytesRead,
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
