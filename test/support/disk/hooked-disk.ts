import type { AppendFile, DiskPort } from '../../../src/io/files/disk-port.ts';
import type { WritableFile } from '../../../src/io/files/file-port.ts';

export type DiskCallKind = keyof DiskPort | keyof AppendFile;

export interface DiskCall {
  readonly kind: DiskCallKind;
  readonly path: string;
}

/** Told of every call; what it throws is what the caller gets. */
export interface DiskHook {
  /** The call is not made when this throws; of a write the first half is. */
  before(call: DiskCall): void;
  /** The call was made. */
  after?(call: DiskCall): void;
}

/** Calls after which the disk is another one. */
export const CHANGING_CALLS: ReadonlySet<DiskCallKind> = new Set<DiskCallKind>([
  'create',
  'makeFolder',
  'makePrivateFolder',
  'makePrivateFolders',
  'link',
  'rename',
  'remove',
  'syncFolder',
  'write',
  'sync',
  'syncData',
  'truncate',
]);

/** The same disk, with somebody who looks at every call and may stop it. */
export function hookedDisk(port: DiskPort, hook: DiskHook): DiskPort {
  async function call<T>(kind: DiskCallKind, path: string, action: () => Promise<T>): Promise<T> {
    hook.before({ kind, path });
    const result = await action();
    hook.after?.({ kind, path });
    return result;
  }

  function watchWritable(file: WritableFile, path: string): WritableFile {
    return {
      async write(bytes) {
        try {
          hook.before({ kind: 'write', path });
        } catch (error) {
          // A disk that is full, or a process that dies, has taken a part.
          await file.write(bytes.subarray(0, bytes.length >> 1));
          throw error;
        }
        await file.write(bytes);
        hook.after?.({ kind: 'write', path });
      },
      sync: () => call('sync', path, () => file.sync()),
      async close() {
        // The descriptor is given back whatever is reported.
        await file.close();
        await call('close', path, () => Promise.resolve());
      },
    };
  }

  return {
    create: (path, mode) => call('create', path, async () => watchWritable(await port.create(path, mode), path)),
    openAppend: (path) =>
      call('openAppend', path, async () => {
        const file = await port.openAppend(path);
        return {
          ...watchWritable(file, path),
          read: (buffer, position) => call('read', path, () => file.read(buffer, position)),
          syncData: () => call('syncData', path, () => file.syncData()),
          truncate: (size) => call('truncate', path, () => file.truncate(size)),
        };
      }),
    makeFolder: (path) => call('makeFolder', path, () => port.makeFolder(path)),
    makePrivateFolder: (path) => call('makePrivateFolder', path, () => port.makePrivateFolder(path)),
    makePrivateFolders: (path) => call('makePrivateFolders', path, () => port.makePrivateFolders(path)),
    link: (from, to) => call('link', to, () => port.link(from, to)),
    rename: (from, to) => call('rename', to, () => port.rename(from, to)),
    remove: (path) => call('remove', path, () => port.remove(path)),
    readText: (path) => call('readText', path, () => port.readText(path)),
    list: (path) => call('list', path, () => port.list(path)),
    syncFolder: (path) => call('syncFolder', path, () => port.syncFolder(path)),
  };
}
