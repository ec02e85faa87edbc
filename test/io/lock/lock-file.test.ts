import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BusyError } from '../../../src/errors/app-error.ts';
import { nodeDiskPort, type DiskPort } from '../../../src/io/files/disk-port.ts';
import { acquireLock, type Lock } from '../../../src/io/lock/lock-file.ts';
import { linuxProcessTable, type ProcessTable } from '../../../src/io/lock/process-table.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baw-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** A machine on which these processes run, seen by one of them. */
function machine(ownId: number, running: Readonly<Record<number, string>>): ProcessTable {
  return {
    ownId,
    isRunning: (processId) => running[processId] !== undefined,
    startOf: (processId) => running[processId],
  };
}

let ids = 0;
function acquire(processes: ProcessTable, port: DiskPort = nodeDiskPort): Promise<Lock> {
  return acquireLock(file, { port, processes, newId: () => `owner-${String((ids += 1))}` });
}

describe('a lock', () => {
  it('keeps others out until it is released, and leaves nothing behind', async () => {
    const running = { 1: 'a', 2: 'b' };
    const lock = await acquire(machine(1, running));
    await expect(acquire(machine(2, running))).rejects.toMatchObject({ key: 'busy.run', params: { owner: 1 } });
    await lock.release();
    await (await acquire(machine(2, running))).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken from an owner that has died', async () => {
    await acquire(machine(1, { 1: 'a' }));
    const lock = await acquire(machine(2, { 2: 'b' }));
    await expect(acquire(machine(3, { 2: 'b', 3: 'c' }))).rejects.toBeInstanceOf(BusyError);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken from an owner whose number another process has now', async () => {
    await acquire(machine(1, { 1: 'a' }));
    await (await acquire(machine(2, { 1: 'later', 2: 'b' }))).release();
  });

  it('is taken from a file that a power cut left empty', async () => {
    await writeFile(file, '');
    await (await acquire(machine(1, { 1: 'a' }))).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken although power cuts left it empty, and those who took it over since', async () => {
    await writeFile(file, '');
    await writeFile(`${file}.after-unreadable`, '');
    await writeFile(`${file}.after-unreadable-1`, '{"pid":');
    const lock = await acquire(machine(1, { 1: 'a' }));
    await expect(acquire(machine(2, { 1: 'a', 2: 'b' }))).rejects.toBeInstanceOf(BusyError);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes to one of many that find its owner dead', async () => {
    for (let round = 0; round < 20; round += 1) {
      await acquire(machine(1, { 1: 'a' }));
      const running = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 2, 's']));
      const attempts = Object.keys(running).map((id) => acquire(machine(Number(id), running)));
      const results = await Promise.allSettled(attempts);
      const won = results.filter((result) => result.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const { value } of won) await value.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is taken over when the successor of a dead owner died on the way, at any moment', async () => {
    class Killed extends Error {}
    for (let killedAt = 1; killedAt <= 8; killedAt += 1) {
      await acquire(machine(1, { 1: 'a' }));
      let calls = 0;
      const count = (): void => {
        calls += 1;
        if (calls >= killedAt) throw new Killed();
      };
      const dying: DiskPort = {
        ...nodeDiskPort,
        link: async (from, to) => {
          count();
          await nodeDiskPort.link(from, to);
        },
        rename: async (from, to) => {
          count();
          await nodeDiskPort.rename(from, to);
        },
        remove: async (path) => {
          count();
          await nodeDiskPort.remove(path);
        },
      };
      await acquire(machine(2, { 2: 'b' }), dying).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      const lock = await acquire(machine(3, { 3: 'c' }));
      await expect(acquire(machine(4, { 3: 'c', 4: 'd' }))).rejects.toBeInstanceOf(BusyError);
      await lock.release();
      await rm(file, { force: true });
    }
  });

  it('knows this process on this machine', () => {
    const processes = linuxProcessTable();
    expect(processes.ownId).toBe(process.pid);
    expect(processes.isRunning(process.pid)).toBe(true);
    expect(processes.startOf(process.pid)).toMatch(/^\d+$/);
    expect(processes.isRunning(4_194_305)).toBe(false);
  });
});
