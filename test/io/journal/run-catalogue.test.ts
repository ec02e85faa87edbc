import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filingKey } from '../../../src/batch/filing-key.ts';
import { nodeDiskPort, type DiskPort } from '../../../src/io/files/disk-port.ts';
import { openRunCatalogue, type RunCatalogue } from '../../../src/io/journal/run-catalogue.ts';
import { openRunStore } from '../../../src/io/journal/run-store.ts';
import { linuxProcessTable } from '../../../src/io/lock/process-table.ts';
import type { RunEnded } from '../../../src/schemas/files/journal-record.ts';
import { requestBody } from '../../batch/fake-service.ts';
import { faultyDisk } from './faulty-disk.ts';

// Sweeps in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const NOW = Date.parse('2026-11-21T08:30:00Z');
const at = new Date(NOW).toISOString();
const NOTHING = { rows: 0, invalid: 0, filed: 0, refused: 0, skipped: 0, needsReview: 0, pending: 0 };

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'baw-catalogue-'));
});
afterEach(() => rm(home, { recursive: true }));

function catalogue(port: DiskPort = nodeDiskPort): RunCatalogue {
  return openRunCatalogue(home, { newId: randomUUID, processes: linuxProcessTable(), port });
}

interface RunSetting {
  readonly path?: string;
  /** Times that each row is sent before it has an outcome. */
  readonly attempts?: number;
  readonly counts?: Partial<RunEnded['counts']>;
}

/** A run that filed so many rows. */
async function runOf(rows: number, { path = '/data/a.csv', attempts = 1, counts }: RunSetting = {}): Promise<string> {
  const store = openRunStore(home, { newId: randomUUID });
  const run = await store.openRun({
    targetId: 'here',
    inputs: [{ path, sha256: 'aa' }],
    now: NOW,
    toolVersion: '0.1.0',
  });
  for (let row = 1; row <= rows; row += 1) {
    const body = requestBody(row, `R-${String(row)}`);
    const key = `row-${String(row)}`;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      await run.journal.append({
        type: 'create.intent',
        row: key,
        clientReference: `R-${String(row)}`,
        idempotencyKey: 'key',
        isKeyed: true,
        attempt,
        at,
        bodyJson: JSON.stringify(body),
      });
    }
    await run.journal.append({
      type: 'create.outcome',
      row: key,
      filing: filingKey(body),
      at,
      result: { status: 'filed', ticketNumber: `T-${String(row)}`, submittedAt: at, warnings: [], adopted: false },
    });
  }
  if (counts !== undefined) await run.journal.append({ type: 'ended', endedAt: at, counts: { ...NOTHING, ...counts } });
  await run.close();
  return run.runId;
}

/** What a run of other files knows to be filed for the first row. */
async function knownTicket(): Promise<string | undefined> {
  const store = openRunStore(home, { newId: randomUUID });
  const inputs = [{ path: '/data/other.csv', sha256: 'bb' }];
  const run = await store.openRun({ targetId: 'here', inputs, now: NOW, toolVersion: '0.1.0' });
  try {
    const earlier = await run.earlierFilings(() => Promise.reject(new Error('another run files')));
    return earlier.filed(filingKey(requestBody(1)))?.ticketNumber;
  } finally {
    await run.close();
  }
}

describe('the list', () => {
  it('takes the end of a run for the whole when nothing else can be in its journal', async () => {
    await runOf(2, { counts: { rows: 2, filed: 2 } });
    expect(await catalogue().list()).toMatchObject([{ end: { counts: { filed: 2 } }, tally: undefined }]);
  });

  it.each([
    { name: 'a row was sent twice', setting: { attempts: 2, counts: { rows: 2, filed: 2 } } },
    { name: 'an earlier pass filed rows', setting: { counts: { rows: 2, skipped: 2 } } },
    { name: 'the run has no end', setting: {} },
  ])('reads the journal when $name', async ({ setting }) => {
    await runOf(2, setting);
    expect(await catalogue().list()).toMatchObject([{ tally: { filed: 2, inDoubt: 0 } }]);
  });

  it('passes over what was never begun', async () => {
    await runOf(1);
    await nodeDiskPort.makePrivateFolder(join(home, 'runs', '20261121-090000-0000'));
    await nodeDiskPort.makePrivateFolder(join(home, 'runs', '20261121-090000-0001'));
    await writeFile(join(home, 'runs', '20261121-090000-0001', 'journal.ndjson'), '{"crc":"00');
    expect(await catalogue().list()).toHaveLength(1);
  });
});

describe('a purge', () => {
  it('remembers what was filed', async () => {
    const runId = await runOf(2, { counts: { rows: 2, filed: 2 } });
    await catalogue().purge(runId, NOW);
    expect(await knownTicket()).toBe('T-1');
  });

  it.each(['ENOSPC', 'EIO'])(
    'leaves the run whole, or its filings known, wherever the disk fails with %s',
    async (code) => {
      for (let nth = 1; ; nth += 1) {
        const runId = await runOf(2, { path: `/data/${String(nth)}.csv`, counts: { rows: 2, filed: 2 } });
        const disk = faultyDisk(code, nth);
        const isPurged = await catalogue(disk)
          .purge(runId, NOW)
          .then(
            () => true,
            () => false,
          );
        expect(await knownTicket()).toBe('T-1');
        // What was left half done is done later, and nothing of it stays.
        await catalogue().finishPurges();
        for (const { runId: left } of await catalogue().list()) await catalogue().purge(left, NOW);
        expect(await knownTicket()).toBe('T-1');
        expect((await readdir(join(home, 'runs'))).filter((name) => name.includes('purged'))).toEqual([]);
        await rm(join(home, 'runs'), { recursive: true });
        if (isPurged) return;
      }
    },
  );

  it('forgets a leave two years after its end, and not before', async () => {
    await catalogue().purge(await runOf(1, { counts: { rows: 1, filed: 1 } }), NOW);
    const soon = await runOf(0, { path: '/data/b.csv', counts: {} });
    await catalogue().purge(soon, Date.parse('2029-06-29T00:00:00Z'));
    expect(await knownTicket()).toBe('T-1');
    for (const { runId } of await catalogue().list()) await catalogue().purge(runId, NOW);
    const later = await runOf(1, { path: '/data/c.csv', counts: { rows: 1, filed: 1 } });
    await catalogue().purge(later, Date.parse('2029-07-05T00:00:00Z'));
    expect(await knownTicket()).toBeUndefined();
  });

  it('does not touch a run that somebody works on', async () => {
    const runId = await runOf(1, { counts: { rows: 1, filed: 1 } });
    const review = await catalogue().review(runId);
    await expect(catalogue().purge(runId, NOW)).rejects.toMatchObject({ key: 'busy.run' });
    await review.close();
    expect(await catalogue().list()).toHaveLength(1);
  });
});
