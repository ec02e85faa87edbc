import { nodeDiskPort, type AppendFile, type DiskPort } from '../../../src/io/files/disk-port.ts';
import type { WritableFile } from '../../../src/io/files/file-port.ts';
import { systemError } from '../files/faulty-port.ts';

/** The real disk, except that from the `nth` call that changes something on, every one fails. */
export function faultyDisk(code: string, nth: number): DiskPort & { readonly changes: number } {
  let changes = 0;
  const change = (): void => {
    changes += 1;
    if (changes >= nth) throw systemError(code);
  };
  function faulty<File extends WritableFile>(file: File): File {
    return {
      ...file,
      async write(bytes: Uint8Array) {
        try {
          change();
        } catch (error) {
          // A full disk takes what fits.
          await file.write(bytes.subarray(0, bytes.length >> 1));
          throw error;
        }
        await file.write(bytes);
      },
      async sync() {
        change();
        await file.sync();
      },
    };
  }
  return {
    ...nodeDiskPort,
    get changes() {
      return changes;
    },
    async create(path, mode) {
      change();
      return faulty(await nodeDiskPort.create(path, mode));
    },
    async openAppend(path) {
      const file: AppendFile = faulty(await nodeDiskPort.openAppend(path));
      return {
        ...file,
        async syncData() {
          change();
          await file.syncData();
        },
        async truncate(size) {
          change();
          await file.truncate(size);
        },
      };
    },
    async makePrivateFolder(path) {
      change();
      await nodeDiskPort.makePrivateFolder(path);
    },
    async syncFolder(path) {
      change();
      await nodeDiskPort.syncFolder(path);
    },
  };
}
