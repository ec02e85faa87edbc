import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileRows } from '../../../src/batch/file-rows.ts';
import { filingKey } from '../../../src/batch/filing-key.ts';
import { BusyError, OutputError } from '../../../src/errors/app-error.ts';
import { nodeDiskPort, type DiskPort } from '../../../src/io/files/disk-port.ts';
import type { RunRequest } from '../../../src/io/journal/run-header.ts';
import { openRunStore, type OpenRun } from '../../../src/io/journal/run-store.ts';
import { FakeService, requestBody } from '../../batch/fake-service.ts';
import { rowsNumbered, toFile } from '../../batch/simulation.ts';
import { faultyDisk } from './faulty-disk.ts';

// Sweeps in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const run: RunRequest = {
  targetId: 'embedded',
  inputs: [{ path: '/data/a.csv', sha256: 'aa' }],
  now: Date.parse('2026-11-21T08:30:00Z'),
  toolVersion: '0.1.0',
};

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'baw-runs-'));
});
afterEach(() => rm(home, { recursive: true }));

function open(changes: Partial<RunRequest> = {}, port: DiskPort = nodeDiskPort): Promise<OpenRun> {
  return openRunStore(home, { newId: randomUUID, port }).openRun({ ...run, ...changes });
}

function journalOf({ runId }: OpenRun): string {
  return join(home, 'runs', runId, 'journal.ndjson');
}

async function file(openRun: OpenRun, service: FakeService, count = 3) {
  return fileRows(
    toFile(rowsNumbered(count)),
    openRun.state,
    { concurrency: 2, maxAttempts: 2 },
    {
      service,
      journal: openRun.journal,
      now: () => run.now,
      newId: randomUUID,
      random: () => 0,
      delay: async () => undefined,
      signal: new AbortController().signal,
    },
    () => undefined,
  );
}

const noWait = (): Promise<void> => Promise.reject(new Error('another run files'));

/** Files three rows, and gives the path of the journal. */
async function fileAll(changes: Partial<RunRequest> = {}): Promise<string> {
  const opened = await open(changes);
  await file(opened, new FakeService('on'));
  await opened.close();
  return journalOf(opened);
}

describe('a run', () => {
  it('is started once, and found again by its target and inputs, whatever their content', async () => {
    const first = await open();
    expect(first.isResumed).toBe(false);
    expect(first.runId).toMatch(/^20261121-083000-[0-9a-f]{4}$/);
    await first.close();
    const again = await open({ inputs: [{ path: '/data/a.csv', sha256: 'bb' }] });
    expect(again).toMatchObject({ runId: first.runId, isResumed: true, tornTail: false });
    await again.close();
  });

  it('is another one for another target, other inputs or another order', async () => {
    const ids = new Set<string>();
    const [a, b] = [
      { path: '/a', sha256: '1' },
      { path: '/b', sha256: '2' },
    ];
    for (const changes of [{}, { targetId: 'other' }, { inputs: [a, b] }, { inputs: [b, a] }, { inputs: [a] }]) {
      const opened = await open(changes);
      expect(opened.isResumed).toBe(false);
      ids.add(opened.runId);
      await opened.close();
    }
    expect(ids.size).toBe(5);
  });

  it('is kept from everyone but its owner', async () => {
    const opened = await open();
    expect((await stat(journalOf(opened))).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, 'runs', opened.runId))).mode & 0o777).toBe(0o700);
    expect((await stat(join(home, 'runs'))).mode & 0o777).toBe(0o700);
    await opened.close();
  });

  it('can be worked on by one process at a time', async () => {
    const opened = await open();
    await expect(open()).rejects.toBeInstanceOf(BusyError);
    await opened.close();
    await (await open()).close();
    expect(await readdir(join(home, 'runs'))).toEqual([opened.runId]);
    expect(await readdir(join(home, 'runs', opened.runId))).toEqual(['journal.ndjson']);
  });

  it('remembers the outcomes of its rows', async () => {
    await fileAll();
    const again = await open();
    expect(again.state.outcomeOf('row-2')).toMatchObject({ status: 'filed', adopted: false });
    expect(again.state.inDoubt()).toEqual([]);
    await again.close();
  });

  it('goes on after a record that was cut off, and says that there was one', async () => {
    const path = await fileAll();
    await appendFile(path, '{"crc":"0000');
    const again = await open();
    expect(again.tornTail).toBe(true);
    await again.close();
    const third = await open();
    expect(third.tornTail).toBe(false);
    expect(third.state.outcomeOf('row-3')).toMatchObject({ status: 'filed' });
    await third.close();
  });

  it('is not touched when its journal is damaged, and the lock is given back', async () => {
    const path = await fileAll();
    const text = await readFile(path, 'utf8');
    const damaged = text.replace('parentalLeave', 'palliativeCare');
    await writeFile(path, damaged);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(open()).rejects.toMatchObject({ key: 'journal.damaged', params: { file: path, line: 2 } });
    }
    expect(await readFile(path, 'utf8')).toBe(damaged);
  });

  it('knows what any run filed for the same target, and for no other', async () => {
    await fileAll({ inputs: [{ path: '/data/other.csv', sha256: '1' }] });
    const here = await open();
    const before = await here.earlierFilings(noWait);
    expect(before.filed(filingKey(requestBody(2)))).toMatchObject({ contentKey: 'row-2' });
    expect(before.filed(filingKey(requestBody(4)))).toBeUndefined();
    await here.close();
    const elsewhere = await open({ targetId: 'other' });
    expect((await elsewhere.earlierFilings(noWait)).filed(filingKey(requestBody(1)))).toBeUndefined();
    await elsewhere.close();
  });

  it('counts what itself filed among what was filed before', async () => {
    await fileAll();
    const again = await open();
    expect((await again.earlierFilings(noWait)).filed(filingKey(requestBody(1)))).toMatchObject({ runId: again.runId });
    await again.close();
  });
});

describe('the turn to file', () => {
  it('is waited for while another run has it, and given back with the run', async () => {
    const first = await open();
    const second = await open({ inputs: [{ path: '/data/other.csv', sha256: '1' }] });
    await first.earlierFilings(noWait);
    let waits = 0;
    await second.earlierFilings(async () => {
      waits += 1;
      if (waits === 3) await first.close();
    });
    expect(waits).toBe(3);
    await second.close();
  });

  it('is of one target only', async () => {
    const first = await open();
    await first.earlierFilings(noWait);
    const second = await open({ targetId: 'other' });
    await second.earlierFilings(noWait);
    await first.close();
    await second.close();
  });
});

describe('a disk that fails', () => {
  it.each(['ENOSPC', 'EIO'])('at any moment with %s loses nothing and doubles nothing', async (code) => {
    const whole = faultyDisk(code, Infinity);
    const undisturbed = await open({}, whole);
    await file(undisturbed, new FakeService('on'));
    await undisturbed.close();

    for (let nth = 1; nth <= whole.changes; nth += 1) {
      await rm(join(home, 'runs'), { recursive: true });
      const service = new FakeService('on');
      const disk = faultyDisk(code, nth);
      try {
        const opened = await open({}, disk);
        const { stoppedBy } = await file(opened, service);
        expect(stoppedBy).toBeInstanceOf(OutputError);
        await opened.close();
      } catch (error) {
        expect(error).toBeInstanceOf(OutputError);
      }
      const again = await open();
      expect(await file(again, service)).toMatchObject({ stoppedBy: undefined, inDoubt: 0 });
      await again.close();
      expect(service.filed.map(({ worker }) => worker.ssin).toSorted()).toEqual(
        [1, 2, 3].map((number) => requestBody(number).worker.ssin),
      );
    }
  });
});

describe('the first record of a run', () => {
  it('says what is done, where, by whom and from which account', async () => {
    const opened = await open({ targetName: 'embedded', filer: '0812339069', account: 'payroll' });
    await opened.close();
    const [header] = (await readFile(journalOf(opened), 'utf8')).split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({
      command: 'submit',
      targetName: 'embedded',
      filer: '0812339069',
      account: 'payroll',
    });
  });

  it('tells runs of different commands with the same inputs apart', async () => {
    const ids: string[] = [];
    for (const command of ['submit', 'cancel', 'submit', 'cancel'] as const) {
      const opened = await open({ command });
      await opened.close();
      ids.push(opened.runId);
    }
    expect(ids[0]).toBe(ids[2]);
    expect(ids[1]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
