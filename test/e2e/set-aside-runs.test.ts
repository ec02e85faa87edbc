import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalPath, runIdsOf } from '../support/e2e/recorded-runs.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

interface Damaged {
  readonly place: Workplace;
  readonly file: string;
  readonly runId: string;
  readonly path: string;
  setAside(...flags: readonly string[]): ReturnType<Workplace['baw']>;
}

/** A run that filed two rows one after the other, and whose journal is damaged at the line. */
async function damagedAt(line: number): Promise<Damaged> {
  const place = newWorkplace();
  const file = place.at('leave.csv');
  await writeRows(file, validRows(2));
  await place.baw(['submit', '--certify', '--concurrency', '1', file]);
  const [runId = ''] = await runIdsOf(place);
  const path = journalPath(place, runId);
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(
    path,
    lines.map((text, index) => (index === line - 1 ? text.replace('"v":', '"w":') : text)).join('\n'),
  );
  return { place, file, runId, path, setAside: (...flags) => place.baw(['runs', 'set-aside', runId, ...flags]) };
}

const END = 6;
const words = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('a damaged run', () => {
  it('stops what would be filed at the same service, with the command that helps', async () => {
    const { place, runId } = await damagedAt(END);
    await writeRows(place.at('other.csv'), [validRow(3)]);
    const { exitCode, stderr } = await place.baw(['submit', '--certify', place.at('other.csv')]);
    expect(exitCode).toBe(9);
    expect(words(stderr)).toContain(`baw runs set-aside ${runId}`);
    const shown = await place.baw(['runs', 'show', runId]);
    expect([shown.exitCode, words(shown.stderr)]).toEqual([9, expect.stringContaining(`line ${String(END)}`)]);
  });

  it('is set aside as it is, and what it filed before the damage is not filed again', async () => {
    const { place, file, runId, path, setAside } = await damagedAt(END);
    const before = await readFile(path);
    const { exitCode, stderr, stdout } = await setAside('--yes');
    expect(exitCode).toBe(0);
    expect(words(stderr)).toContain('2 filed requests, by ticket');
    expect(words(stderr)).toContain(`No longer known: everything from line ${String(END)} on`);
    expect(words(stderr)).toContain('could be filed twice');
    const folder = join(place.home, 'runs', 'set-aside', runId);
    expect(stdout).toContain(folder);
    expect(await readFile(join(folder, 'journal.ndjson'))).toEqual(before);
    expect(await runIdsOf(place)).toEqual([]);
    await writeRows(file, validRows(3));
    const { report } = await place.report(['submit', '--certify', file]);
    expect(report.counts).toMatchObject({ filed: 1, skipped: 2 });
    expect(await place.ledger()).toHaveLength(3);
  });

  it('is set aside even where its first line is damaged', async () => {
    const { place, setAside } = await damagedAt(1);
    const { exitCode, stdout } = await setAside('--yes', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ damagedLine: 1, records: 0, keptFilings: 0 });
    expect(await runIdsOf(place)).toEqual([]);
  });

  it('stays where nobody said yes', async () => {
    const { place, runId, setAside } = await damagedAt(END);
    const { exitCode, stderr } = await setAside();
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(await runIdsOf(place)).toEqual([runId]);
  });

  it('stays while a process works on it', async () => {
    const { place, runId, setAside } = await damagedAt(END);
    const owner = JSON.stringify({ pid: process.pid, id: 'somebody' });
    await writeFile(join(place.home, 'runs', runId, 'lock'), owner);
    expect((await setAside('--yes')).exitCode).toBe(10);
    expect(await runIdsOf(place)).toEqual([runId]);
  });
});

describe('a run that is not damaged', () => {
  it('is not set aside', async () => {
    const { place, runId, setAside } = await damagedAt(0);
    const { exitCode, stderr } = await setAside('--yes');
    expect([exitCode, words(stderr)]).toEqual([2, expect.stringContaining('is not damaged')]);
    expect(await runIdsOf(place)).toEqual([runId]);
  });
});

describe('a damaged file beside the runs', () => {
  it('is not called the record of a run', async () => {
    const { place, file } = await damagedAt(0);
    await writeFile(join(place.home, 'runs', 'cancellations.ndjson'), 'nonsense\n');
    const { exitCode, stderr } = await place.baw(['submit', '--certify', file]);
    expect(exitCode).toBe(9);
    expect(words(stderr)).toContain('cancellations.ndjson is damaged at line 1');
    expect(stderr).not.toContain('set-aside');
  });
});
