import { open, rename, unlink } from 'node:fs/promises';
import { makeFolders } from './make-folders.ts';
import { systemCode } from './system-code.ts';

/** A file that is being written. */
export interface WritableFile {
  /** Resolves when all bytes were taken. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when everything written is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What writing a file safely asks of the operating system; tests put faults here. */
export interface FilePort {
  /** Fails with `EEXIST` when there is such a file. */
  create(path: string, mode: number): Promise<WritableFile>;
  /** Makes the folder and those above it, unless they are there. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a rename in the folder durable. */
  syncFolder(path: string): Promise<void>;
}

/** Not every file system lets a folder be synced; where it does not, a rename is as durable as it gets. */
const FOLDER_NOT_SYNCED: ReadonlySet<string | undefined> = new Set(['EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

export const nodeFilePort: FilePort = {
  async create(path, mode) {
    const handle = await open(path, 'wx', mode);
    return {
      async write(bytes) {
        let rest = bytes;
        while (rest.length > 0) rest = rest.subarray((await handle.write(rest)).bytesWritten);
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  makeFolder: (path) => makeFolders(path),
  rename,
  remove: unlink,
  async syncFolder(path) {
    try {
      const folder = await open(path, 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    } catch (error) {
      if (!FOLDER_NOT_SYNCED.has(systemCode(error))) throw error;
    }
  },
};
