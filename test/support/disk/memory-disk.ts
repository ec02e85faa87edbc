import { dirname } from 'node:path';
import type { AppendFile, DiskPort } from '../../../src/io/files/disk-port.ts';
import type { WritableFile } from '../../../src/io/files/file-port.ts';
import { systemError } from '../../io/files/faulty-port.ts';

/** What a file holds: as every process sees it, and as a power cut would leave it. */
interface Stored {
  bytes: Buffer;
  durable: Buffer;
}

/** How many of the bytes that were written and not synced a power cut leaves. */
export type KeptBytes = (unsynced: number) => number;

/**
 * A disk in memory. It forgets at a power cut what a real one may forget: bytes that no sync made durable, and names in
 * folders that were not synced. What a process wrote before it was killed stays.
 */
export class MemoryDisk implements DiskPort {
  #names = new Map<string, Stored>();
  #durableNames = new Map<string, Stored>();
  #folders = new Set<string>();
  #durableFolders = new Set<string>();

  /** Puts a folder there for good, with those above it. */
  addFolder(path: string): void {
    for (let each = path; !this.#folders.has(each); each = dirname(each)) {
      this.#folders.add(each);
      this.#durableFolders.add(each);
    }
  }

  /** Puts a file there for good. */
  put(path: string, content: string | Uint8Array): void {
    this.addFolder(dirname(path));
    const bytes = Buffer.from(content);
    const stored = { bytes, durable: bytes };
    this.#names.set(path, stored);
    this.#durableNames.set(path, stored);
  }

  /** What is there now; `undefined` when there is no such file. */
  bytesOf(path: string): Buffer | undefined {
    return this.#names.get(path)?.bytes;
  }

  /** Every file, in the order of their names. */
  paths(): readonly string[] {
    return [...this.#names.keys()].toSorted();
  }

  losePower(kept: KeptBytes = () => 0): void {
    this.#folders = new Set([...this.#durableFolders].filter((path) => this.#isReachable(path)));
    this.#names = new Map([...this.#durableNames].filter(([path]) => this.#folders.has(dirname(path))));
    this.#durableFolders = new Set(this.#folders);
    this.#durableNames = new Map(this.#names);
    for (const stored of this.#names.values()) {
      const { bytes, durable } = stored;
      const isLonger = bytes.length > durable.length && bytes.subarray(0, durable.length).equals(durable);
      stored.bytes = isLonger ? bytes.subarray(0, durable.length + kept(bytes.length - durable.length)) : durable;
      stored.durable = stored.bytes;
    }
  }

  async create(path: string, _mode: number): Promise<WritableFile> {
    await Promise.resolve();
    this.#requireFolder(dirname(path));
    if (this.#isTaken(path)) throw systemError('EEXIST');
    const stored = { bytes: Buffer.alloc(0), durable: Buffer.alloc(0) };
    this.#names.set(path, stored);
    return openStored(stored);
  }

  async openAppend(path: string): Promise<AppendFile> {
    await Promise.resolve();
    return openStored(this.#find(path));
  }

  async makeFolder(path: string): Promise<void> {
    await this.makePrivateFolders(path);
  }

  async makePrivateFolder(path: string): Promise<void> {
    await Promise.resolve();
    this.#requireFolder(dirname(path));
    if (this.#isTaken(path)) throw systemError('EEXIST');
    this.#folders.add(path);
  }

  async makePrivateFolders(path: string): Promise<void> {
    await Promise.resolve();
    for (let each = path; !this.#folders.has(each); each = dirname(each)) this.#folders.add(each);
  }

  async link(from: string, to: string): Promise<void> {
    await Promise.resolve();
    const stored = this.#find(from);
    if (this.#isTaken(to)) throw systemError('EEXIST');
    this.#names.set(to, stored);
  }

  async rename(from: string, to: string): Promise<void> {
    await Promise.resolve();
    this.#names.set(to, this.#find(from));
    this.#names.delete(from);
  }

  async remove(path: string): Promise<void> {
    await Promise.resolve();
    this.#find(path);
    this.#names.delete(path);
  }

  async readText(path: string): Promise<string> {
    await Promise.resolve();
    return this.#find(path).bytes.toString('utf8');
  }

  async list(path: string): Promise<readonly string[]> {
    await Promise.resolve();
    const paths = [...this.#names.keys(), ...this.#folders];
    return paths.filter((each) => dirname(each) === path && each !== path).map((each) => each.slice(path.length + 1));
  }

  async syncFolder(path: string): Promise<void> {
    await Promise.resolve();
    this.#requireFolder(path);
    const isIn = (each: string): boolean => dirname(each) === path;
    for (const name of this.#durableNames.keys()) if (isIn(name)) this.#durableNames.delete(name);
    for (const [name, stored] of this.#names) if (isIn(name)) this.#durableNames.set(name, stored);
    for (const folder of this.#folders) if (isIn(folder)) this.#durableFolders.add(folder);
  }

  #isReachable(path: string): boolean {
    return this.#durableFolders.has(path) && (dirname(path) === path || this.#isReachable(dirname(path)));
  }

  #isTaken(path: string): boolean {
    return this.#names.has(path) || this.#folders.has(path);
  }

  #requireFolder(path: string): void {
    if (!this.#folders.has(path)) throw systemError('ENOENT');
  }

  #find(path: string): Stored {
    const stored = this.#names.get(path);
    if (stored === undefined) throw systemError('ENOENT');
    return stored;
  }
}

function openStored(stored: Stored): AppendFile {
  const sync = async (): Promise<void> => {
    await Promise.resolve();
    stored.durable = stored.bytes;
  };
  return {
    async read(buffer, position) {
      await Promise.resolve();
      return stored.bytes.copy(buffer, 0, position);
    },
    async write(bytes) {
      await Promise.resolve();
      stored.bytes = Buffer.concat([stored.bytes, bytes]);
    },
    sync,
    syncData: sync,
    async truncate(size) {
      await Promise.resolve();
      stored.bytes = stored.bytes.subarray(0, size);
    },
    close: () => Promise.resolve(),
  };
}
