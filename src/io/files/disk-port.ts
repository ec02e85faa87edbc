import { constants } from 'node:fs';
import { link, mkdir, open, readdir, readFile } from 'node:fs/promises';
import { makeFolders } from './make-folders.ts';
import { systemCode } from './system-code.ts';
import { nodeFilePort, type FilePort, type WritableFile } from './file-port.ts';

const OWNER_ONLY_FOLDER = 0o700;

/** A file that is read, and then only added to. */
export interface AppendFile extends WritableFile {
  /** Fills the buffer from this place of the file; gives the number of bytes read, 0 at the end. */
  read(buffer: Uint8Array, position: number): Promise<number>;
  /** Like `sync`, without waiting for what only dates of access and change need. */
  syncData(): Promise<void>;
  /** Cuts the file off after so many bytes. */
  truncate(size: number): Promise<void>;
}

/** What journals and locks ask of the operating system besides writing files; tests put faults here. */
export interface DiskPort extends FilePort {
  /** Opens an existing file; what is written goes to its end. */
  openAppend(path: string): Promise<AppendFile>;
  /** Makes a folder for the owner only. Fails with `EEXIST` when there is one. */
  makePrivateFolder(path: string): Promise<void>;
  /** Makes the folders that are missing, for the owner only. */
  makePrivateFolders(path: string): Promise<void>;
  /** Fails with `EEXIST` when there is something under the new name. */
  link(from: string, to: string): Promise<void>;
  readText(path: string): Promise<string>;
  /** Names in a folder; none when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
}

export const nodeDiskPort: DiskPort = {
  ...nodeFilePort,
  async openAppend(path) {
    const handle = await open(path, constants.O_RDWR | constants.O_APPEND);
    return {
      async read(buffer, position) {
        return (await handle.read(buffer, 0, buffer.length, position)).bytesRead;
      },
      async write(bytes) {
        let rest = bytes;
        while (rest.length > 0) rest = rest.subarray((await handle.write(rest)).bytesWritten);
      },
      sync: () => handle.sync(),
      syncData: () => handle.datasync(),
      truncate: (size) => handle.truncate(size),
      close: () => handle.close(),
    };
  },
  makePrivateFolder: (path) => mkdir(path, { mode: OWNER_ONLY_FOLDER }),
  makePrivateFolders: (path) => makeFolders(path, OWNER_ONLY_FOLDER),
  link,
  readText: (path) => readFile(path, 'utf8'),
  async list(path) {
    try {
      return await readdir(path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  },
};
