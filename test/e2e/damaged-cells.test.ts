import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../support/e2e/documents.ts';
import { niss, validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

/** Born in 2005: the number begins with a zero, and its check digits with an unseen 2. */
const YOUNG = `050314001${String(97 - (2_050_314_001 % 97)).padStart(2, '0')}`;

interface Damage {
  readonly what: string;
  readonly cells: RequestRow;
  readonly field: string;
  readonly ruleId: string;
  /** A warning beside the error: how it came about. */
  readonly hint?: string;
}

const DAMAGES: readonly Damage[] = [
  {
    what: 'a number that lost its zero',
    cells: { niss: YOUNG.slice(1) },
    field: 'niss',
    ruleId: 'file.lost-leading-zero',
  },
  {
    what: 'a number in scientific notation',
    cells: { niss: '8.50E+10' },
    field: 'niss',
    ruleId: 'file.scientific-notation',
  },
  { what: 'the same with a comma', cells: { niss: '8,50314E+10' }, field: 'niss', ruleId: 'file.scientific-notation' },
  {
    what: 'a number stored as a decimal',
    cells: { niss: `${niss(4)}.0` },
    field: 'niss',
    ruleId: 'file.stored-as-decimal',
  },
  {
    what: 'an employer stored as a decimal',
    cells: { employer: '812339069.0' },
    field: 'employer',
    ruleId: 'file.stored-as-decimal',
  },
  {
    what: 'a cell that was too narrow',
    cells: { startDate: '########' },
    field: 'startDate',
    ruleId: 'file.hash-marks',
  },
  { what: 'no number', cells: { niss: '' }, field: 'niss', ruleId: 'field.niss.required' },
  { what: 'letters in a number', cells: { niss: '850314O01-23' }, field: 'niss', ruleId: 'niss.format' },
  { what: 'a wrong digit', cells: { niss: `1${niss(11).slice(1)}` }, field: 'niss', ruleId: 'niss.checksum' },
  { what: 'a year of two digits', cells: { startDate: '01/02/27' }, field: 'startDate', ruleId: 'dates.format' },
  { what: 'a day that does not exist', cells: { startDate: '30/02/2027' }, field: 'startDate', ruleId: 'dates.format' },
  {
    what: 'the month before the day',
    cells: { noticeDate: '11/15/2026' },
    field: 'noticeDate',
    ruleId: 'file.swapped-day-month',
  },
  {
    what: 'a date as a spreadsheet counts it',
    cells: { startDate: '46419' },
    field: 'startDate',
    ruleId: 'file.serial-date',
  },
  {
    what: 'a no-break space inside a date',
    cells: { startDate: '01/02/\u00a02027' },
    field: 'startDate',
    ruleId: 'dates.format',
    hint: 'file.typographic-characters',
  },
  {
    what: 'the letter O for a zero',
    cells: { niss: niss(15).replaceAll('0', 'O') },
    field: 'niss',
    ruleId: 'niss.format',
    hint: 'file.letter-for-digit',
  },
  {
    what: 'hours that are no whole minutes',
    cells: { hoursDuring: '30.401' },
    field: 'hoursDuring',
    ruleId: 'file.hours-not-whole-minutes',
  },
  { what: 'hours in words', cells: { hoursDuring: 'trente' }, field: 'hoursDuring', ruleId: 'file.unreadable-hours' },
  { what: 'an unknown code', cells: { regime: 'un sixième' }, field: 'regime', ruleId: 'file.unknown-code' },
  {
    what: 'an e-mail address that is none',
    cells: { email: 'jan at example.be' },
    field: 'email',
    ruleId: 'file.email-format',
  },
  {
    what: 'a reference too long',
    cells: { clientReference: 'x'.repeat(65) },
    field: 'clientReference',
    ruleId: 'file.client-reference-too-long',
  },
  {
    what: 'a comment too long',
    cells: { comment: 'é'.repeat(201) },
    field: 'comment',
    ruleId: 'field.comment.max-length',
  },
  {
    what: 'an end before the start',
    cells: { endDate: '2027-01-31' },
    field: 'endDate',
    ruleId: 'dates.end-not-before-start',
  },
  {
    what: 'more hours than full time',
    cells: { hoursBefore: '39:00' },
    field: 'hoursBefore',
    ruleId: 'hours.before-max-full',
  },
];

/** Cells that look unusual and are right. */
const UNUSUAL: readonly RequestRow[] = [
  { niss: YOUNG, childBirthDate: '2024-05-10' },
  { niss: ` ${niss(301).replace(/^(\d{6})(\d{3})(\d{2})$/, '$1 $2 $3')} ` },
  { startDate: '01.02.2027', endDate: '30-06-2027', noticeDate: '15/11/2026' },
  { hoursFull: '38', hoursBefore: '38,0', hoursDuring: '30,4' },
  { hoursDuring: '30 h 24' },
  { leaveType: 'CONGE PARENTAL', regime: "Réduction d'1/5" },
  { leaveType: 'ouderschapsverlof' },
  { employer: 'BE 0812.339.069' },
  // The nine digits of before 2023 are the same number.
  { employer: '812339069' },
  { comment: 'é'.repeat(200) },
  { comment: 'deux\nlignes; "citées"' },
];

describe('every kind of damage in one file', () => {
  let check: Report;
  let submit: Report;
  let references: readonly (string | undefined)[] = [];
  const unusual = UNUSUAL.map((cells, index) => validRow(300 + index, cells));

  beforeAll(async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [...DAMAGES.map(({ cells }, index) => validRow(index + 1, cells)), ...unusual]);
    check = (await place.report(['check', file])).report;
    submit = (await place.report(['submit', '--certify', file])).report;
    references = (await place.ledger()).map(({ clientReference }) => clientReference);
  });

  it.each(DAMAGES.map((damage, index) => ({ ...damage, record: index + 1 })))(
    'is named as what it is: $what',
    ({ record, field, ruleId, hint }) => {
      const found = check.findings.filter((finding) => finding.record === record);
      const errors = found.filter(({ severity }) => severity === 'error');
      expect(errors.map((finding) => [finding.ruleId, finding.field])).toContainEqual([ruleId, field]);
      // One damage is one error: what follows from it is not told as well.
      expect(errors.map((finding) => finding.ruleId)).toEqual([ruleId]);
      if (hint !== undefined) {
        expect(found).toContainEqual(expect.objectContaining({ ruleId: hint, field, severity: 'warning' }));
      }
    },
  );

  it('leaves the rows that only look unusual', () => {
    const rest = check.outcomes.slice(DAMAGES.length).map(({ clientReference, status }) => [clientReference, status]);
    expect(rest).toEqual(unusual.map(({ clientReference }) => [clientReference, 'valid']));
    expect(references).toEqual(unusual.map(({ clientReference }) => clientReference));
  });

  it('is the same for a check and for a submission', () => {
    expect(submit.findings).toEqual(check.findings);
  });
});
