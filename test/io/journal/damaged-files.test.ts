import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fileRows } from '../../../src/batch/file-rows.ts';
import { AppError } from '../../../src/errors/app-error.ts';
import { readCancellations } from '../../../src/io/journal/cancellation-file.ts';
import type { RunRequest } from '../../../src/io/journal/run-header.ts';
import { openRunStore, type OpenRun, type RunStore } from '../../../src/io/journal/run-store.ts';
import type { CancellationRecord } from '../../../src/schemas/files/journal-record.ts';
import { FakeService, refusal } from '../../batch/fake-service.ts';
import { rowsNumbered, toFile } from '../../batch/simulation.ts';
import { countLines, everyCut, wholeLines, withTurnedBit } from '../../support/disk/damage.ts';
import { MemoryDisk } from '../../support/disk/memory-disk.ts';
import { seededRandom } from '../../support/seeded-random.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const HOME = '/home';
const CANCELLATIONS = `${HOME}/runs/cancellations.ndjson`;
const request: RunRequest = {
  targetId: 'embedded',
  inputs: [{ path: '/data/a.csv', sha256: 'aa' }],
  now: Date.parse('2026-11-21T08:30:00Z'),
  toolVersion: '0.1.0',
};

function storeOn(disk: MemoryDisk): RunStore {
  disk.addFolder(HOME);
  return openRunStore(HOME, { newId: randomUUID, port: disk });
}

async function failureOf(action: () => Promise<unknown>): Promise<AppError | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** What is found out to be wrong, whatever was damaged. */
const FOUND: ReadonlySet<string | undefined> = new Set([
  'journal.damaged',
  'journal.damagedFile',
  'journal.newerVersion',
]);

describe('the journal of a run', () => {
  let path: string;
  let bytes: Buffer;

  /** Rows that were filed, refused, and left in doubt. */
  beforeAll(async () => {
    const disk = new MemoryDisk();
    const run = await storeOn(disk).openRun(request);
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 2 ? refusal() : nth > 2 ? 'lost' : 'answered');
    service.answerToFind = () => refusal(403);
    const deps = { now: () => request.now, newId: randomUUID, random: () => 0, delay: () => Promise.resolve() };
    await fileRows(
      toFile(rowsNumbered(3)),
      run.state,
      { concurrency: 1, maxAttempts: 1 },
      { service, journal: run.journal, signal: new AbortController().signal, ...deps },
      () => undefined,
    );
    await run.close();
    path = `${HOME}/runs/${run.runId}/journal.ndjson`;
    bytes = disk.bytesOf(path) ?? Buffer.alloc(0);
    expect(countLines(bytes)).toBe(6);
  });

  const rowKeys = ['row-1', 'row-2', 'row-3'];
  const stateOf = ({ state }: OpenRun) => ({
    outcomes: rowKeys.map((key) => state.outcomeOf(key)),
    inDoubt: state.inDoubt(),
  });

  async function openWith(content: Buffer): Promise<{ readonly run: OpenRun; readonly disk: MemoryDisk }> {
    const disk = new MemoryDisk();
    disk.put(path, content);
    return { run: await storeOn(disk).openRun(request), disk };
  }

  it('cut off at any byte is taken up with all that was whole, and says when something was not', async () => {
    const known = new Map<number, unknown>();
    for (const cut of everyCut(bytes)) {
      const { run, disk } = await openWith(cut);
      const whole = wholeLines(cut);
      if (whole === 0) {
        // Not a run yet: nothing was sent from it.
        expect(run).toMatchObject({ isResumed: false, tornTail: false });
      } else {
        expect(run).toMatchObject({ isResumed: true, tornTail: cut.length > whole });
        const kept = disk.bytesOf(path);
        expect(kept?.subarray(0, whole).equals(bytes.subarray(0, whole))).toBe(true);
        expect(kept?.subarray(whole).toString()).toContain('"type":"resumed"');
        // The first cut of each length is at the end of a line, so the others must come to the same.
        if (!known.has(whole)) known.set(whole, stateOf(run));
        expect(stateOf(run)).toEqual(known.get(whole));
      }
      await run.close();
    }
    expect(known.size).toBe(countLines(bytes));
    expect([...known.values()].at(-1)).toMatchObject({
      outcomes: [{ status: 'filed' }, { status: 'refused' }, { status: 'pending' }],
      inDoubt: [{ contentKey: 'row-3' }],
    });
  });

  it('with a torn end is torn once: the next time it is whole', async () => {
    for (const cut of [bytes.subarray(0, -1), bytes.subarray(0, -40), Buffer.concat([bytes, Buffer.alloc(700)])]) {
      const { run, disk } = await openWith(cut);
      expect(run.tornTail).toBe(true);
      await run.close();
      const again = await storeOn(disk).openRun(request);
      expect(again.tornTail).toBe(false);
      await again.close();
    }
  });

  it('with a bit turned in any byte stops its run and every other one, changes nothing and keeps no lock', async () => {
    const random = seededRandom(3);
    const other = { ...request, inputs: [{ path: '/data/b.csv', sha256: 'bb' }] };
    for (let byte = 0; byte < bytes.length; byte += 1) {
      const damaged = withTurnedBit(bytes, byte * 8 + Math.floor(random() * 8));
      const disk = new MemoryDisk();
      disk.put(path, damaged);
      const own = await failureOf(() => storeOn(disk).openRun(request));
      if (!FOUND.has(own?.key)) throw new Error(`byte ${String(byte)} was read: ${String(own)}`);
      expect(disk.paths()).toEqual([path]);
      expect(disk.bytesOf(path)?.equals(damaged)).toBe(true);
      if (byte % 7 > 0) continue;
      const others = await failureOf(async () => {
        const run = await storeOn(disk).openRun(other);
        try {
          await run.earlierFilings(() => Promise.reject(new Error('waits')));
        } finally {
          await run.close();
        }
      });
      if (!FOUND.has(others?.key)) throw new Error(`byte ${String(byte)} was read by another run: ${String(others)}`);
    }
  });
});

describe('the record of cancellations', () => {
  const at = '2026-11-21T08:30:00.000Z';
  const target = { targetId: 'embedded', at };
  const records: readonly CancellationRecord[] = [
    { type: 'cancel.intent', ticketNumber: 'T-1', ...target },
    { type: 'cancel.outcome', ticketNumber: 'T-1', status: 'cancelled', ...target },
    { type: 'cancel.intent', ticketNumber: 'T-2', ...target },
  ];
  const noWait = (): Promise<void> => Promise.reject(new Error('waits'));
  let bytes: Buffer;

  beforeAll(async () => {
    const disk = new MemoryDisk();
    for (const record of records) await storeOn(disk).recordCancellation(record, noWait);
    bytes = disk.bytesOf(CANCELLATIONS) ?? Buffer.alloc(0);
    expect(countLines(bytes)).toBe(3);
  });

  async function known(disk: MemoryDisk): Promise<object> {
    const { unsettled, ...cancellations } = await readCancellations(`${HOME}/runs`, 'embedded', { port: disk }).then(
      (found) => ({ unsettled: found.unsettled, one: found.has('T-1'), two: found.has('T-2') }),
    );
    return { unsettled, ...cancellations };
  }

  const expected = [
    { unsettled: [], one: false, two: false },
    { unsettled: ['T-1'], one: false, two: false },
    { unsettled: [], one: true, two: false },
    { unsettled: ['T-2'], one: true, two: false },
  ];

  it('cut off at any byte holds what was whole, and takes the next record', async () => {
    for (const cut of everyCut(bytes)) {
      const disk = new MemoryDisk();
      disk.put(CANCELLATIONS, cut);
      expect(await known(disk)).toEqual(expected[countLines(cut)]);
      await storeOn(disk).recordCancellation({ ...target, type: 'cancel.intent', ticketNumber: 'T-9' }, noWait);
      expect(await known(disk)).toMatchObject({ unsettled: expect.arrayContaining(['T-9']) });
      const whole = wholeLines(cut);
      expect(disk.bytesOf(CANCELLATIONS)?.subarray(0, whole).equals(bytes.subarray(0, whole))).toBe(true);
    }
  });

  it('with any bit turned is read by nobody, and nothing is added to it', async () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const disk = new MemoryDisk();
      const damaged = withTurnedBit(bytes, bit);
      disk.put(CANCELLATIONS, damaged);
      const read = await failureOf(() => known(disk));
      const added = await failureOf(() =>
        storeOn(disk).recordCancellation({ ...target, type: 'cancel.intent', ticketNumber: 'T-9' }, noWait),
      );
      if (!FOUND.has(read?.key) || !FOUND.has(added?.key)) throw new Error(`bit ${String(bit)} was not noticed`);
      if (disk.bytesOf(CANCELLATIONS)?.equals(damaged) !== true) throw new Error(`bit ${String(bit)}: changed`);
    }
  });
});
