import { nodeFilePort, type FilePort } from '../../../src/io/files/file-port.ts';

export type PortCall = 'create' | 'write' | 'sync' | 'close' | 'rename' | 'syncFolder' | 'remove';

/** A failure as the operating system reports it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: told to fail`), { code });
}

/** The real port, except that the `nth` call of one kind fails. Records the calls in order. */
export function faultyPort(failing: PortCall, code: string, nth = 1): FilePort & { readonly calls: PortCall[] } {
  const calls: PortCall[] = [];
  let left = nth;
  const called = (call: PortCall): void => {
    calls.push(call);
    if (call === failing && --left === 0) throw systemError(code);
  };
  return {
    calls,
    async create(path, mode) {
      called('create');
      const file = await nodeFilePort.create(path, mode);
      return {
        async write(bytes) {
          called('write');
          await file.write(bytes);
        },
        async sync() {
          called('sync');
          await file.sync();
        },
        async close() {
          // The descriptor is given back whatever is reported, or the test would leak it.
          await file.close();
          called('close');
        },
      };
    },
    makeFolder: (path) => nodeFilePort.makeFolder(path),
    async rename(from, to) {
      called('rename');
      await nodeFilePort.rename(from, to);
    },
    async remove(path) {
      called('remove');
      await nodeFilePort.remove(path);
    },
    async syncFolder(path) {
      called('syncFolder');
      await nodeFilePort.syncFolder(path);
    },
  };
}
