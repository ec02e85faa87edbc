import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { doubtfulRow } from '../support/e2e/doubtful-row.ts';
import { runIdsOf } from '../support/e2e/recorded-runs.ts';
import { niss, validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days later. */
function after(days: number): CliSetting {
  return { deps: ({ clock }) => ({ clock: { ...clock, now: () => clock.now() + days * DAY_MS } }) };
}

async function filed(count = 2): Promise<{ readonly place: Workplace; readonly file: string }> {
  const place = newWorkplace();
  const file = place.at('leave.csv');
  await writeRows(file, validRows(count));
  await place.baw(['submit', '--certify', file]);
  return { place, file };
}

describe('purging runs', () => {
  it('removes finished ones after ninety days, and keeps younger ones', async () => {
    const { place } = await filed();
    await place.baw(['runs', 'purge', '--yes'], after(89));
    expect(await runIdsOf(place)).toHaveLength(1);
    const { exitCode, stdout } = await place.baw(['runs', 'purge', '--yes'], after(91));
    expect([exitCode, stdout]).toEqual([0, '1 run removed.\n']);
    expect(await runIdsOf(place)).toEqual([]);
  });

  it('leaves nothing of a person behind', async () => {
    const { place } = await filed();
    await place.baw(['runs', 'purge', '--run', 'last', '--yes']);
    const folder = join(place.home, 'runs');
    expect(await readdir(folder)).toEqual(['filed.ndjson']);
    const kept = await readFile(join(folder, 'filed.ndjson'), 'utf8');
    expect(kept).not.toContain(niss(1));
    expect(kept).not.toContain('R-1');
  });

  it('lets nothing be filed twice: not by the same file, nor by another one', async () => {
    const { place, file } = await filed();
    const before = await place.ledger();
    await place.baw(['runs', 'purge', '--run', 'last', '--yes']);
    await writeRows(file, validRows(3));
    const again = await place.report(['submit', '--certify', file]);
    expect(again.report.counts).toMatchObject({ rows: 3, filed: 1, skipped: 2 });
    const told = again.report.outcomes.slice(0, 2).map(({ ticketNumber = '' }) => ticketNumber);
    expect(told.toSorted()).toEqual(before.map(({ ticketNumber }) => ticketNumber).toSorted());
    await writeRows(place.at('other.csv'), [validRow(1, { comment: 'autre' })]);
    const other = await place.report(['submit', '--certify', place.at('other.csv')]);
    expect(other.report.findings).toMatchObject([{ ruleId: 'request.duplicate' }]);
    expect(await place.ledger()).toHaveLength(3);
  });

  it('still lets a request be filed again that was cancelled from here', async () => {
    const { place, file } = await filed(1);
    const [{ ticketNumber } = { ticketNumber: '' }] = await place.ledger();
    await place.baw(['cancel', ticketNumber, '--yes']);
    await place.baw(['runs', 'purge', '--run', 'last', '--yes']);
    const { report } = await place.report(['submit', '--certify', file]);
    expect(report.counts).toMatchObject({ filed: 1 });
    expect(report.outcomes).toMatchObject([{ replaces: ticketNumber }]);
  });

  it('keeps a run that has a row without a final outcome', async () => {
    const { place, baw, runId } = await doubtfulRow(true);
    await place.baw(['runs', 'purge', '--yes'], after(400));
    expect(await runIdsOf(place)).toEqual([runId]);
    const named = await baw('runs', 'purge', '--run', runId, '--yes', '--json');
    expect(named.exitCode).toBe(11);
    expect(JSON.parse(named.stdout)).toMatchObject({ runs: [], kept: [{ runId, reason: 'undecided', openRows: 1 }] });
    expect(await runIdsOf(place)).toEqual([runId]);
  });

  it('shows what would go, and removes nothing, in a dry run', async () => {
    const { place } = await filed();
    const { stdout, stderr } = await place.baw(['runs', 'purge', '--older-than', '0d', '--dry-run'], after(1));
    expect(stdout).toContain('1 run would be removed');
    expect(stderr).toContain('leave.csv');
    expect(await runIdsOf(place)).toHaveLength(1);
  });

  it.each(['', '{"crc":"00'])('passes over a run that was never begun: journal %j', async (text) => {
    const { place } = await filed();
    const runId = '20200101-000000-ab12';
    const folder = join(place.home, 'runs', runId);
    await mkdir(folder);
    await writeFile(join(folder, 'journal.ndjson'), text);
    const { exitCode, stdout, stderr } = await place.baw(['runs', 'purge', '--yes'], after(91));
    expect([exitCode, stdout]).toEqual([0, '1 run removed.\n']);
    expect(stderr).not.toContain(runId);
    const named = await place.baw(['runs', 'purge', '--run', runId, '--yes']);
    expect([named.exitCode, named.stderr]).toEqual([2, expect.stringContaining(runId)]);
  });

  it('asks for a yes where nobody can be asked', async () => {
    const { place } = await filed();
    const { exitCode, stderr } = await place.baw(['runs', 'purge', '--run', 'last']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(await runIdsOf(place)).toHaveLength(1);
  });
});

describe('filing', () => {
  it('removes runs that have been done with for ninety days, and says so to whoever wants details', async () => {
    const { place } = await filed();
    const [old] = await runIdsOf(place);
    await writeRows(place.at('next.csv'), [validRow(3)]);
    const { exitCode, stderr } = await place.baw(['submit', '--certify', place.at('next.csv'), '--verbose'], after(91));
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Old runs removed: 1.');
    expect(await runIdsOf(place)).toHaveLength(1);
    expect(await runIdsOf(place)).not.toContain(old);
    expect(await place.ledger()).toHaveLength(3);
  });

  it('does not stop when they cannot be removed', async () => {
    const { place } = await filed();
    await writeRows(place.at('next.csv'), [validRow(3)]);
    const { exitCode, stderr } = await place.baw(['submit', '--certify', place.at('next.csv'), '--verbose'], {
      deps: () => ({ openRunCatalogue: () => Promise.reject(new Error('no such luck')) }),
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Old runs could not be removed');
  });
});
