import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDiskPort, type DiskPort } from '../../../src/io/files/disk-port.ts';
import { hookedDisk } from '../../support/disk/hooked-disk.ts';
import { MemoryDisk } from '../../support/disk/memory-disk.ts';

/** A disk, and a folder on it that is there and empty. */
type MakeDisk = () => Promise<{ readonly port: DiskPort; readonly folder: string }>;

const inMemory: MakeDisk = () => {
  const port = new MemoryDisk();
  port.addFolder('/data');
  return Promise.resolve({ port, folder: '/data' });
};

const disks: readonly { readonly name: string; readonly make: MakeDisk }[] = [
  {
    name: 'the real disk',
    make: async () => ({ port: nodeDiskPort, folder: await mkdtemp(join(tmpdir(), 'baw-disk-')) }),
  },
  { name: 'the disk in memory', make: inMemory },
  {
    name: 'a disk that is looked at',
    make: async () => {
      const { port, folder } = await inMemory();
      return { port: hookedDisk(port, { before: () => undefined }), folder };
    },
  },
];

const missing = { code: 'ENOENT' };
const there = { code: 'EEXIST' };

async function write(port: DiskPort, path: string, text: string): Promise<void> {
  const file = await port.create(path, 0o600);
  await file.write(Buffer.from(text));
  await file.sync();
  await file.close();
}

describe.each(disks)('$name', ({ make }) => {
  it('creates a file once, and gives back what was written', async () => {
    const { port, folder } = await make();
    const path = join(folder, 'a');
    await expect(port.readText(path)).rejects.toMatchObject(missing);
    await write(port, path, 'text');
    await expect(port.create(path, 0o600)).rejects.toMatchObject(there);
    expect(await port.readText(path)).toBe('text');
    expect(await port.list(folder)).toEqual(['a']);
  });

  it('opens what is there, reads it in pieces, adds to its end and cuts it off', async () => {
    const { port, folder } = await make();
    const path = join(folder, 'a');
    await expect(port.openAppend(path)).rejects.toMatchObject(missing);
    await write(port, path, 'abcdef');
    const file = await port.openAppend(path);
    const piece = Buffer.alloc(4);
    expect(await file.read(piece, 0)).toBe(4);
    expect(piece.toString()).toBe('abcd');
    expect(await file.read(piece, 4)).toBe(2);
    expect(await file.read(piece, 6)).toBe(0);
    await file.truncate(3);
    await file.write(Buffer.from('X'));
    await file.syncData();
    await file.close();
    expect(await port.readText(path)).toBe('abcX');
  });

  it('links, renames and removes names', async () => {
    const { port, folder } = await make();
    const [a, b, c] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'c')];
    await write(port, a, 'one');
    await port.link(a, b);
    await expect(port.link(a, b)).rejects.toMatchObject(there);
    await expect(port.link(c, join(folder, 'd'))).rejects.toMatchObject(missing);
    await write(port, c, 'two');
    await port.rename(c, b);
    expect(await port.readText(b)).toBe('two');
    expect(await port.readText(a)).toBe('one');
    await port.remove(a);
    await expect(port.remove(a)).rejects.toMatchObject(missing);
    expect(await port.list(folder)).toEqual(['b']);
  });

  it('makes folders, and lists none where there is none', async () => {
    const { port, folder } = await make();
    const deep = join(folder, 'x', 'y');
    await expect(port.makePrivateFolder(deep)).rejects.toMatchObject(missing);
    await expect(port.create(join(deep, 'a'), 0o600)).rejects.toMatchObject(missing);
    await port.makePrivateFolders(deep);
    await port.makePrivateFolders(deep);
    await expect(port.makePrivateFolder(deep)).rejects.toMatchObject(there);
    await write(port, join(deep, 'a'), '');
    await port.syncFolder(deep);
    expect(await port.list(deep)).toEqual(['a']);
    expect(await port.list(join(folder, 'none'))).toEqual([]);
  });
});

describe('the disk in memory', () => {
  it('forgets at a power cut what was not synced, and the names of folders that were not', async () => {
    const port = new MemoryDisk();
    port.addFolder('/data');
    const [kept, nameless] = ['/data/kept', '/data/nameless'];
    await write(port, kept, 'synced');
    await port.syncFolder('/data');
    const file = await port.openAppend(kept);
    await file.write(Buffer.from('+more'));
    await write(port, nameless, 'synced');
    port.losePower((unsynced) => unsynced - 3);
    expect(await port.readText(kept)).toBe('synced+m');
    expect(await port.list('/data')).toEqual(['kept']);
  });
});
