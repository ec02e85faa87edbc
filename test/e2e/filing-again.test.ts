import { copyFile, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { niss, validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { column, withCells, writeTable } from '../support/e2e/table.ts';
import { copySample, newWorkplace, readExpected, type Sample } from '../support/e2e/workplace.ts';

describe('the same command again', () => {
  it.each<Sample>(['hr', 'schools', 'bureau'])('sends nothing and gives the same results: %s', async (sample) => {
    const place = newWorkplace();
    const file = await copySample(place, sample);
    const first = await place.report(['submit', '--certify', file]);
    const accepted = await readFile(place.at(`${sample}.accepted.csv`));
    const rejected = await readFile(place.at(`${sample}.rejected.csv`));
    const ledger = await place.ledger();

    const again = await place.report(['submit', '--certify', file]);
    expect(again.report.counts).toEqual({ ...first.report.counts, filed: 0, skipped: first.report.counts.filed });
    expect(again.exitCode).toBe(3);
    expect(await readFile(place.at(`${sample}.accepted.csv`))).toEqual(accepted);
    expect(await readFile(place.at(`${sample}.rejected.csv`))).toEqual(rejected);
    expect(await place.ledger()).toEqual(ledger);
    expect(again.report.runId).toBe(first.report.runId);
  });

  it('files what was corrected in the file, and nothing else', async () => {
    const place = newWorkplace();
    const file = await copySample(place, 'hr');
    const { report } = await place.report(['submit', '--certify', file]);
    const before = await place.ledger();
    const table = await place.table('hr.csv');
    await writeTable(file, withCells(table, 48, { Commentaire: 'plus court' }));

    const again = await place.report(['submit', '--certify', file]);
    expect(again.report.counts).toMatchObject({ filed: 1, skipped: report.counts.filed, invalid: 6 });
    expect(again.report.outcomes.filter(({ status }) => status === 'filed')).toMatchObject([
      { record: 48, clientReference: 'RH-48' },
    ]);
    expect((await place.ledger()).length).toBe(before.length + 1);
  });

  it('does not file anew a row whose comment alone was changed, and says under which ticket it stands', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(2));
    await place.baw(['submit', '--certify', file]);
    const [, second] = await place.ledger();
    await writeRows(file, [validRow(1), validRow(2, { comment: 'ajouté' })]);
    const { exitCode, report } = await place.report(['submit', '--certify', file]);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ rows: 2, valid: 1, invalid: 1, filed: 0, skipped: 1 });
    expect(report.findings).toMatchObject([{ record: 2, ruleId: 'request.duplicate', severity: 'error' }]);
    expect(report.findings[0]?.message).toContain(second?.ticketNumber);
    expect(await place.ledger()).toHaveLength(2);
  });
});

describe('a row that is corrected after it was filed', () => {
  it.each<readonly [string, Parameters<typeof validRow>[1]]>([
    ['regime', { regime: 'half', endDate: '2027-05-31', hoursDuring: '19:00' }],
    ['last day', { endDate: '2027-11-30' }],
  ])('is not filed a second time: %s', async (_, change) => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(1));
    await place.baw(['submit', '--certify', place.at('leave.csv')]);
    const [filed] = await place.ledger();
    for (const name of ['leave.csv', 'other.csv']) {
      await writeRows(place.at(name), [validRow(1, change)]);
      const { exitCode, report } = await place.report(['submit', '--certify', place.at(name)]);
      expect(exitCode).toBe(3);
      expect(report.findings[0]?.message).toContain(filed?.ticketNumber);
      expect(await place.ledger()).toEqual([filed]);
    }
  });
});

describe('the file of rejected rows', () => {
  it('fed back with its cells corrected files the corrected rows only', async () => {
    const place = newWorkplace();
    const file = await copySample(place, 'hr');
    await place.baw(['submit', '--certify', file]);
    const filed = (await place.ledger()).length;
    const rejected = await place.table('hr.rejected.csv');
    expect(column(rejected, 'Référence')).toEqual(['RH-7', 'RH-18', 'RH-25', 'RH-30', 'RH-46', 'RH-47', 'RH-48']);
    // The fourth and the fifth are corrected; the others stay as they are.
    const corrected = withCells(withCells(rejected, 4, { Commentaire: '' }), 5, { "Date d'avis": '12/11/2026' });
    await writeTable(place.at('hr.rejected.csv'), corrected);

    const { exitCode, report } = await place.report(['submit', '--certify', place.at('hr.rejected.csv')]);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ rows: 7, filed: 2, skipped: 0, invalid: 5 });
    const references = report.outcomes.filter(({ status }) => status === 'filed').map((each) => each.clientReference);
    expect(references).toEqual(['RH-30', 'RH-46']);
    expect((await place.ledger()).length).toBe(filed + 2);
    // The columns that said what was wrong are not carried from one round to the next.
    const next = await place.table('hr.rejected.rejected.csv');
    expect(next.header.filter((name) => name === 'error_codes')).toHaveLength(1);
    expect(column(next, 'Référence')).toEqual(['RH-7', 'RH-18', 'RH-25', 'RH-47', 'RH-48']);
  });

  it('is judged as the original was when nothing was corrected', async () => {
    const place = newWorkplace();
    await place.baw(['submit', '--certify', await copySample(place, 'schools')]);
    const expected = (await readExpected('schools')).filter(({ isAccepted }) => !isAccepted);
    const { report } = await place.report(['check', place.at('schools.rejected.csv')]);
    expect(report.counts).toMatchObject({ rows: expected.length, valid: 0 });
    for (const [index, { ruleId }] of expected.entries()) {
      const ruleIds = report.findings.filter(({ record }) => record === index + 1).map((finding) => finding.ruleId);
      expect(ruleIds).toContain(ruleId);
    }
  });
});

describe('two copies', () => {
  it('of a file under two names file once', async () => {
    const place = newWorkplace();
    const first = await place.report(['submit', '--certify', await copySample(place, 'hr')]);
    const copy = await place.report(['submit', '--certify', await copySample(place, 'hr', 'copie.csv')]);
    expect(copy.report.counts).toMatchObject({ filed: 0, skipped: first.report.counts.filed });
    expect((await place.table('copie.accepted.csv')).rows.map((cells) => cells.slice(0, 22))).toEqual(
      (await place.table('hr.accepted.csv')).rows.map((cells) => cells.slice(0, 22)),
    );
    expect(await place.ledger()).toHaveLength(first.report.counts.filed);
  });

  it('in one command file once, and the second is named as the copy', async () => {
    const place = newWorkplace();
    await writeRows(place.at('one.csv'), validRows(2));
    await copyFile(place.at('one.csv'), place.at('two.csv'));
    const { exitCode, report } = await place.report(['submit', '--certify', place.at('one.csv'), place.at('two.csv')]);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ rows: 4, filed: 2, invalid: 2 });
    expect(report.findings).toMatchObject([
      { file: place.at('two.csv'), record: 1, ruleId: 'request.duplicate' },
      { file: place.at('two.csv'), record: 2, ruleId: 'request.duplicate' },
    ]);
    expect(await place.ledger()).toHaveLength(2);
  });

  it('of a row are both filed when the user means it, and not four of them the next time', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    const twice = [validRow(1), validRow(2, { niss: niss(1) })];
    await writeRows(file, twice);
    expect((await place.report(['submit', '--certify', file])).report.counts).toMatchObject({ filed: 1, invalid: 1 });
    const meant = await place.report(['submit', '--certify', '--allow-duplicate', file]);
    expect(meant.report.counts).toMatchObject({ filed: 1, skipped: 1, invalid: 0 });
    const again = await place.report(['submit', '--certify', '--allow-duplicate', file]);
    expect(again.report.counts).toMatchObject({ filed: 0, skipped: 2 });
    expect((await place.ledger()).map(({ clientReference }) => clientReference)).toEqual(['R-1', 'R-2']);
  });
});

describe('a row without a reference', () => {
  it('gets one, and keeps it when the command is run again', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { clientReference: '' }), validRow(2, { clientReference: '' })]);
    await place.baw(['submit', '--certify', file]);
    const ledger = await place.ledger();
    const references = ledger.map(({ clientReference }) => clientReference);
    expect(references.every((each) => each !== undefined && each !== '')).toBe(true);
    expect(new Set(references).size).toBe(2);
    const again = await place.report(['submit', '--certify', file]);
    expect(again.report.counts).toMatchObject({ filed: 0, skipped: 2 });
    expect(await place.ledger()).toEqual(ledger);
  });
});

describe('a service that is another one than before', () => {
  it('gets every row again after it was emptied', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(3));
    await place.baw(['submit', '--certify', file]);
    await place.baw(['mock', 'reset']);
    const { report } = await place.report(['submit', '--certify', file]);
    expect(report.counts).toMatchObject({ filed: 3, skipped: 0 });
    expect(await place.ledger()).toHaveLength(3);
  });
});

describe('a dry run of a file that was filed', () => {
  it('does not say that its requests would be filed once more', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), [validRow(1), validRow(2)]);
    await place.baw(['submit', '--certify', place.at('leave.csv')]);
    const { exitCode, stdout } = await place.baw(['submit', '--dry-run', place.at('leave.csv')]);
    expect([exitCode, stdout]).toEqual([
      0,
      'Dry run: 2 requests would be filed, unless filed before. Nothing was sent.\n',
    ]);
  });
});
