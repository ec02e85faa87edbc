import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDiskPort, type DiskPort } from '../../../src/io/files/disk-port.ts';
import { openRunStore, type RunStore } from '../../../src/io/journal/run-store.ts';
import type { CancellationRecord, RunCommand } from '../../../src/schemas/files/journal-record.ts';
import { faultyDisk } from './faulty-disk.ts';

const at = '2026-11-21T08:30:00.000Z';
const intent = (ticketNumber: string, targetId = 'here'): CancellationRecord => ({
  type: 'cancel.intent',
  targetId,
  ticketNumber,
  at,
});
const outcome = (ticketNumber: string, status: 'cancelled' | 'refused', targetId = 'here'): CancellationRecord => ({
  type: 'cancel.outcome',
  targetId,
  ticketNumber,
  at,
  status,
});
const noWait = (): Promise<void> => Promise.reject(new Error('another process writes'));

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'baw-cancellations-'));
});
afterEach(() => rm(home, { recursive: true }));

const store = (port: DiskPort = nodeDiskPort): RunStore => openRunStore(home, { newId: randomUUID, port });
const file = (): string => join(home, 'runs', 'cancellations.ndjson');

/** What a run of this target knows. */
async function known(targetId = 'here') {
  const inputs = [{ path: '/data/a.csv', sha256: 'aa' }];
  const run = await store().openRun({ targetId, inputs, now: Date.parse(at), toolVersion: '0.1.0' });
  try {
    return await run.cancellations();
  } finally {
    await run.close();
  }
}

/** A run that asks for cancellations and, of some, learns what came of them. */
async function runOf(command: RunCommand, done: readonly string[], open: readonly string[], targetId = 'here') {
  const inputs = [{ path: `/data/${command}-${targetId}.csv`, sha256: 'aa' }];
  const run = await store().openRun({ command, targetId, inputs, now: Date.parse(at), toolVersion: '0.1.0' });
  try {
    for (const ticketNumber of [...done, ...open]) {
      const change = { kind: 'cancel', ticketNumber, body: {} } as const;
      const sent = { row: ticketNumber, idempotencyKey: 'k', isKeyed: true, attempt: 1, at };
      await run.journal.append({ type: 'change.intent', ...change, ...sent });
    }
    for (const ticketNumber of done) {
      const result = { status: 'filed', part: 'P', submittedAt: at, adopted: false } as const;
      await run.journal.append({ type: 'change.outcome', row: ticketNumber, kind: 'cancel', ticketNumber, at, result });
    }
  } finally {
    await run.close();
  }
}

describe('what runs cancelled', () => {
  it.each(['cancel', 'replace'] as const)('is known to every later run of the same target: %s', async (command) => {
    await runOf(command, ['T-1'], ['T-2']);
    await runOf(command, ['T-3'], [], 'elsewhere');
    const here = await known();
    expect([here.has('T-1'), here.has('T-2'), here.has('T-3'), here.unsettled]).toEqual([true, false, false, ['T-2']]);
  });

  it('is settled by what a single cancellation found out', async () => {
    await runOf('cancel', [], ['T-1']);
    await store().recordCancellation(outcome('T-1', 'cancelled'), noWait);
    expect((await known()).has('T-1')).toBe(true);
    expect((await known()).unsettled).toEqual([]);
  });

  it('is not looked for in runs that cancel nothing', async () => {
    await runOf('submit', ['T-1'], []);
    expect((await known()).has('T-1')).toBe(false);
  });
});

describe('what was cancelled from this machine', () => {
  it('is known to every later run of the same target, and to no other', async () => {
    await store().recordCancellation(intent('T-1'), noWait);
    expect((await known()).unsettled).toEqual(['T-1']);
    await store().recordCancellation(outcome('T-1', 'cancelled'), noWait);
    await store().recordCancellation(intent('T-2'), noWait);
    await store().recordCancellation(outcome('T-2', 'refused'), noWait);
    const here = await known();
    expect([here.has('T-1'), here.has('T-2'), here.unsettled]).toEqual([true, false, []]);
    expect((await known('elsewhere')).has('T-1')).toBe(false);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('survives a record that was cut off, and adds behind it', async () => {
    await store().recordCancellation(outcome('T-1', 'cancelled'), noWait);
    await appendFile(file(), '{"crc":"00');
    expect((await known()).has('T-1')).toBe(true);
    await store().recordCancellation(outcome('T-2', 'cancelled'), noWait);
    const cancellations = await known();
    expect([cancellations.has('T-1'), cancellations.has('T-2')]).toEqual([true, true]);
  });

  it('stops a run when its file was changed', async () => {
    await store().recordCancellation(outcome('T-1', 'cancelled'), noWait);
    await writeFile(file(), (await readFile(file(), 'utf8')).replace('T-1', 'T-9'));
    await expect(known()).rejects.toMatchObject({ key: 'journal.damagedFile', params: { file: file(), line: 1 } });
  });

  it('is told as unwritten wherever the disk fails, and written in full the next time', async () => {
    for (let nth = 1; ; nth += 1) {
      const disk = faultyDisk('ENOSPC', nth);
      const ticket = `T-${String(nth)}`;
      const isWritten = await store(disk)
        .recordCancellation(outcome(ticket, 'cancelled'), noWait)
        .then(() => true)
        .catch((error: unknown) => {
          expect(error).toMatchObject({ key: 'output.diskFull' });
          return false;
        });
      if (isWritten) break;
      await rm(join(home, 'runs', '.cancellations.lock'), { force: true });
      await store().recordCancellation(outcome(ticket, 'cancelled'), noWait);
      expect((await known()).has(ticket)).toBe(true);
    }
  });
});
