import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readList, readReport, type LedgerEntry, type Report } from '../support/e2e/documents.ts';
import { column, type Table } from '../support/e2e/table.ts';
import {
  copySample,
  newWorkplace,
  readExpected,
  type ExpectedRow,
  type Sample,
  type Workplace,
} from '../support/e2e/workplace.ts';

/** What each file calls its reference. */
const REFERENCE: Readonly<Record<Sample, string>> = {
  hr: 'Référence',
  bureau: 'Referentie',
  schools: 'clientReference',
};

/** The verdict of a row with the rules of its errors, in the shape of what is expected of it. */
function verdicts({ outcomes, findings }: Report, good: 'valid' | 'filed', expected: readonly ExpectedRow[]) {
  return outcomes.map(({ record, status }) => {
    const ruleIds = findings
      .filter((finding) => finding.record === record && finding.severity === 'error')
      .map(({ ruleId }) => ruleId);
    const named = expected[record - 1]?.ruleId ?? '';
    // Other errors of the same row are no contradiction; the named one must be there.
    const ruleId = ruleIds.includes(named) ? named : ruleIds.join(' ');
    return { record, isAccepted: status === good, ruleId: status === good ? '' : ruleId };
  });
}

const references = (items: readonly { readonly clientReference?: string | undefined }[]): readonly string[] =>
  items.map(({ clientReference = '' }) => clientReference).sort();

describe.each<Sample>(['hr', 'bureau', 'schools'])('the sample file %s', (sample) => {
  let place: Workplace;
  let expected: readonly ExpectedRow[] = [];
  let acceptedReferences: readonly string[] = [];
  let check: Report;
  let submit: Report;
  let codes: readonly number[] = [];
  let input: Table;
  let ledger: readonly LedgerEntry[] = [];

  beforeAll(async () => {
    place = newWorkplace();
    expected = await readExpected(sample);
    const file = await copySample(place, sample);
    const checked = await place.report(['check', file]);
    const submitted = await place.report(['submit', '--certify', file]);
    [check, submit] = [checked.report, submitted.report];
    codes = [checked.exitCode, submitted.exitCode];
    input = await place.table(`${sample}.csv`);
    ledger = await place.ledger();
    acceptedReferences = expected
      .filter(({ isAccepted }) => isAccepted)
      .map(({ record }) => column(input, REFERENCE[sample])[record - 1] ?? '');
  });

  const counted = () => {
    const valid = expected.filter(({ isAccepted }) => isAccepted).length;
    return { rows: expected.length, valid, invalid: expected.length - valid };
  };

  it('is checked row by row as expected', () => {
    expect(verdicts(check, 'valid', expected)).toEqual(expected);
    expect(check.counts).toMatchObject({ ...counted(), filed: 0 });
  });

  it('is filed row by row as expected', () => {
    expect(verdicts(submit, 'filed', expected)).toEqual(expected);
    expect(submit.counts).toMatchObject({ ...counted(), filed: counted().valid, refused: 0, skipped: 0, pending: 0 });
  });

  it('ends both commands with the code for rows to correct', () => {
    expect(codes).toEqual([3, 3]);
  });

  it('gives the same findings, apart from the run, when it is checked and when it is filed', () => {
    expect(submit.findings).toEqual(check.findings);
    expect(submit.inputs).toEqual(check.inputs);
  });

  it('leaves exactly its accepted rows with the service', () => {
    expect(references(ledger)).toEqual([...acceptedReferences].sort());
  });

  it('is listed as exactly its accepted rows', async () => {
    const { stdout } = await place.baw(['list', '--json']);
    const { items, total } = readList(stdout);
    expect(total).toBe(acceptedReferences.length);
    expect(references(items)).toEqual([...acceptedReferences].sort());
  });

  it('comes back as the accepted rows with their tickets, cell by cell as it was', async () => {
    const accepted = await place.table(`${sample}.accepted.csv`);
    expect(accepted).toMatchObject({
      delimiter: input.delimiter,
      encoding: input.encoding,
      hasMark: input.hasMark,
      header: [...input.header, 'result_status', 'result_ticketNumber', 'result_submittedAt', 'result_warnings'],
    });
    const rows = expected.filter(({ isAccepted }) => isAccepted).map(({ record }) => input.rows[record - 1]);
    expect(accepted.rows.map((cells) => cells.slice(0, input.header.length))).toEqual(rows);
    const tickets = new Map(ledger.map(({ clientReference, ticketNumber }) => [clientReference, ticketNumber]));
    expect(column(accepted, 'result_ticketNumber')).toEqual(acceptedReferences.map((each) => tickets.get(each)));
    expect(new Set(column(accepted, 'result_status'))).toEqual(new Set(['filed']));
  });

  it('comes back as the rejected rows with what is wrong, cell by cell as it was', async () => {
    const rejected = await place.table(`${sample}.rejected.csv`);
    expect(rejected.header).toEqual([...input.header, 'error_codes', 'error_columns', 'error_messages', 'error_fixes']);
    const bad = expected.filter(({ isAccepted }) => !isAccepted);
    const own = rejected.rows.map((cells) => cells.slice(0, input.header.length));
    expect(own).toEqual(bad.map(({ record }) => input.rows[record - 1]));
    const named = column(rejected, 'error_codes').map((each) => each.split(' | '));
    for (const [index, { ruleId }] of bad.entries()) expect(named[index]).toContain(ruleId);
    for (const message of column(rejected, 'error_messages')) expect(message).not.toBe('');
  });

  it('leaves the same document in the report file as on standard output', async () => {
    expect(readReport(await readFile(place.at(`${sample}.report.json`), 'utf8'))).toEqual(submit);
  });
});
