import { createHash } from 'node:crypto';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { doubtfulRow } from '../support/e2e/doubtful-row.ts';
import { journalPath, runIdsOf } from '../support/e2e/recorded-runs.ts';
import { niss, validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

/** Each file is a run of its own. */
async function withRuns(...files: readonly (readonly RequestRow[])[]): Promise<Workplace> {
  const place = newWorkplace();
  for (const [index, rows] of files.entries()) {
    const file = place.at(`leave-${String(index + 1)}.csv`);
    await writeRows(file, rows);
    await place.baw(['submit', '--certify', file]);
  }
  return place;
}

/** Runs that start within a second have no order: this one is known by its file, or its command. */
async function runOf(place: Workplace, name: string) {
  const { runs } = await listOf(place);
  return runs.find(
    ({ files, command }: { readonly files: readonly string[]; readonly command: string }) =>
      command === name || files[0]?.endsWith(name),
  );
}

async function listOf({ baw }: Workplace) {
  const { exitCode, stdout } = await baw(['runs', 'list', '--json']);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

describe('the list of runs', () => {
  it('is empty where nothing was filed', async () => {
    const place = newWorkplace();
    expect(await listOf(place)).toEqual({ schemaVersion: 1, runs: [], total: 0 });
    const { stdout, stderr } = await place.baw(['runs', 'list']);
    expect(stdout).toBe('');
    expect(stderr).toContain('No run is recorded');
  });

  it('tells of each run what was done, where, with which files and with what success', async () => {
    const place = await withRuns([validRow(1), validRow(2, { endDate: '2027-02-05' })]);
    const { runs } = await listOf(place);
    expect(runs).toMatchObject([
      {
        state: 'finished',
        command: 'submit',
        target: { name: 'embedded', isSimulation: true },
        files: [place.at('leave-1.csv')],
        counts: { rows: 2, invalid: 1, filed: 1, refused: 0, needsReview: 0, inDoubt: 0, left: 0 },
      },
    ]);
  });

  it('has the newest first, and counts what was filed before in a run that was continued', async () => {
    const place = await withRuns([validRow(1)], [validRow(2)]);
    await writeRows(place.at('leave-1.csv'), [validRow(1), validRow(3)]);
    await place.baw(['submit', '--certify', place.at('leave-1.csv')]);
    const { runs } = await listOf(place);
    const ids = await runIdsOf(place);
    expect(runs.map(({ runId }: { readonly runId: string }) => runId)).toEqual(ids.toReversed());
    const continued = runs.find(({ files }: { readonly files: readonly string[] }) =>
      files[0]?.endsWith('leave-1.csv'),
    );
    expect(continued).toMatchObject({ state: 'finished', counts: { rows: 2, filed: 2, left: 0 } });
  });

  it('shows a damaged run beside the others', async () => {
    const place = await withRuns([validRow(1)], [validRow(2)]);
    const [first = '', second = ''] = await runIdsOf(place);
    const path = journalPath(place, first);
    await writeFile(path, (await readFile(path, 'utf8')).replace('embedded', 'imbedded'));
    const { runs } = await listOf(place);
    expect(runs).toMatchObject([
      { runId: second, state: 'finished' },
      { runId: first, state: 'damaged', failure: { key: 'journal.damaged' } },
    ]);
    expect((await place.baw(['runs', 'show', first])).exitCode).toBe(9);
  });

  it('says of a run that was cut off that nobody knows what is left', async () => {
    const place = await withRuns([validRow(1)]);
    const [runId = ''] = await runIdsOf(place);
    const path = journalPath(place, runId);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${lines.slice(0, 2).join('\n')}\n${(lines[2] ?? '').slice(0, 40)}`);
    const { runs } = await listOf(place);
    expect(runs).toMatchObject([{ state: 'cutOff', counts: { rows: null, left: null, inDoubt: 1, filed: 0 } }]);
    expect((await place.baw(['runs', 'show', runId])).stdout).toContain('its last record was cut off');
  });

  it('counts a row in doubt', async () => {
    const { place } = await doubtfulRow(true);
    expect((await listOf(place)).runs).toMatchObject([
      { state: 'stopped', counts: { rows: 2, filed: 1, inDoubt: 1, left: 1 } },
    ]);
  });
});

describe('one run', () => {
  it('is found by the beginning of its name when there is one such run', async () => {
    const place = await withRuns([validRow(1)], [validRow(2)]);
    const [first = '', second = ''] = await runIdsOf(place);
    const shown = async (name: string) => JSON.parse((await place.baw(['runs', 'show', name, '--json'])).stdout).runId;
    expect(await shown(first)).toBe(first);
    expect(await shown('last')).toBe(second);
    const several = await place.baw(['runs', 'show', '2']);
    expect([several.exitCode, several.stderr]).toEqual([2, expect.stringContaining('beginning of 2 runs')]);
    expect((await place.baw(['runs', 'show', 'first'])).exitCode).toBe(2);
  });

  it('is shown without naming anybody, unless that is asked for', async () => {
    const { baw } = await doubtfulRow(true);
    const digits = (text: string): string => text.replaceAll(/[^0-9]/g, '');
    for (const [name = '', ...flags] of [
      ['show'],
      ['receipt'],
      ['export'],
      ['show', '--json'],
      ['receipt', '--json'],
    ]) {
      const { exitCode, stdout } = await baw('runs', name, 'last', ...flags);
      expect(exitCode).toBe(0);
      expect(digits(stdout)).not.toContain(niss(2));
    }
    expect(digits((await baw('runs', 'show', 'last', '--show-personal-data')).stdout)).toContain(niss(2));
  });

  it('has the digest of what its journal says', async () => {
    const place = await withRuns([validRow(1)]);
    const [runId = ''] = await runIdsOf(place);
    const path = journalPath(place, runId);
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    expect((await place.baw(['runs', 'show', 'last'])).stdout).toContain(sha256);
    await appendFile(path, '{"crc":"00');
    const { journal } = JSON.parse((await place.baw(['runs', 'receipt', 'last', '--json'])).stdout);
    expect(journal).toMatchObject({ sha256, isTorn: true });
    await place.baw(['submit', '--certify', place.at('leave-1.csv')]);
    const head = (await readFile(path)).subarray(0, journal.bytes);
    expect(createHash('sha256').update(head).digest('hex')).toBe(sha256);
  });

  it('fits on a terminal of eighty columns in every language', async () => {
    const { place } = await doubtfulRow(true);
    const onTerminal: CliSetting = {
      deps: ({ terminal }) => ({ terminal: { ...terminal, columns: 80, outWidth: 80, errWidth: 80 } }),
    };
    for (const lang of ['fr', 'nl', 'de', 'en']) {
      for (const command of [['list'], ['show', 'last'], ['receipt', 'last']]) {
        const { stdout } = await place.baw(['--lang', lang, 'runs', ...command], onTerminal);
        const paths = /\/|journal\.ndjson/;
        const long = stdout.split('\n').filter((line) => line.length > 80 && !paths.test(line));
        expect(long).toEqual([]);
      }
    }
  });
});

describe('the receipt of a run', () => {
  it('says that a simulation proves nothing, and lists every row with its ticket', async () => {
    const place = await withRuns([validRow(1), validRow(2)]);
    const out = place.at('receipt.txt');
    const { exitCode, stdout } = await place.baw(['runs', 'receipt', 'last', '--out', out]);
    expect([exitCode, stdout]).toEqual([0, '']);
    const text = await readFile(out, 'utf8');
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    expect(text).toContain('SIMULATION: these requests were filed with a simulated service.');
    for (const { ticketNumber } of await place.ledger()) expect(text).toContain(`ticket ${ticketNumber}`);
    expect(text).toMatch(/^1\. R-1$/m);
  });
});

describe('the rows of a run as a file', () => {
  it('name the tickets in a column of their own', async () => {
    const place = await withRuns([validRow(1), validRow(2, { clientReference: '=1+1' })]);
    const [first, second] = await place.ledger();
    const { stdout } = await place.baw(['runs', 'export', 'last']);
    const [header, ...lines] = stdout.trimEnd().split('\n');
    expect(header).toBe('reference;action;status;ticketNumber;part;submittedAt;warnings;reason;row;notification');
    const start = lines.map((line) => line.split(';').slice(0, 4).join(';')).toSorted();
    expect(start).toEqual(
      [`R-1;create;filed;${first?.ticketNumber ?? ''}`, `'=1+1;create;filed;${second?.ticketNumber ?? ''}`].toSorted(),
    );
  });

  it('are only those of a status when one is given', async () => {
    const { baw } = await doubtfulRow(true);
    const rows = async (status: string) =>
      JSON.parse((await baw('runs', 'export', 'last', '--format', 'json', '--status', status)).stdout).rows;
    expect(await rows('filed')).toMatchObject([{ reference: 'R-1', status: 'filed' }]);
    expect(await rows('inDoubt')).toMatchObject([{ reference: 'R-2', status: 'inDoubt' }]);
    expect(await rows('refused')).toEqual([]);
    expect((await baw('runs', 'export', 'last', '--status', 'lost')).exitCode).toBe(2);
  });
});

describe('what was done before the run', () => {
  it('is told apart from what the run did, in the list, its details, its receipt and as JSON', async () => {
    const place = await withRuns([validRow(1), validRow(2)], [validRow(1), validRow(2)]);
    expect(await runOf(place, 'leave-1.csv')).toMatchObject({
      state: 'finished',
      counts: { rows: 2, filed: 2, skipped: 0, left: 0 },
    });
    const second = await runOf(place, 'leave-2.csv');
    expect(second).toMatchObject({ state: 'finished', counts: { rows: 2, filed: 0, skipped: 2, left: 0 } });
    for (const command of ['show', 'receipt']) {
      const { stdout } = await place.baw(['runs', command, second.runId]);
      expect(stdout).toContain('2 rows; 2 filed before');
      expect(JSON.parse((await place.baw(['runs', command, second.runId, '--json'])).stdout).counts).toMatchObject({
        filed: 0,
        skipped: 2,
      });
    }
  });

  it('is not what an earlier pass of the same run filed', async () => {
    const place = await withRuns([validRow(1)], [validRow(2)]);
    const file = place.at('leave-2.csv');
    await writeRows(file, [validRow(1), validRow(2)]);
    await place.baw(['submit', '--certify', file]);
    await place.baw(['submit', '--certify', file]);
    expect(await runOf(place, 'leave-2.csv')).toMatchObject({ counts: { rows: 2, filed: 1, skipped: 1, left: 0 } });
  });

  it('is not known of a run without an end', async () => {
    const place = await withRuns([validRow(1)]);
    const [runId = ''] = await runIdsOf(place);
    const path = journalPath(place, runId);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${lines.slice(0, 3).join('\n')}\n`);
    expect((await listOf(place)).runs).toMatchObject([{ state: 'cutOff', counts: { filed: 1, skipped: null } }]);
  });
});

describe('a run of changes', () => {
  it('says what it did by its name', async () => {
    const place = await withRuns([validRow(1), validRow(2)]);
    const [runId = ''] = await runIdsOf(place);
    await place.baw(['cancel', '--run', runId, '--yes']);
    const { runId: cancelling } = await runOf(place, 'cancel');
    for (const command of [['list'], ['show', cancelling]]) {
      expect((await place.baw(['runs', ...command])).stdout).toContain('2 cancelled');
    }
    expect((await place.baw(['runs', 'show', cancelling])).stdout).toContain('Cancelled (2):');
    const { stdout } = await place.baw(['runs', 'receipt', cancelling]);
    expect(stdout).toContain('   cancelled: ');
    expect(stdout).not.toContain('filed: ');
  });
});
