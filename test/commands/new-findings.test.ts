import { describe, expect, it } from 'vitest';
import { toFiledRow } from '../../src/commands/modify/filed-row.ts';
import { findNewFindings } from '../../src/commands/modify/new-findings.ts';
import {
  careerBreakFull,
  medicalFull,
  parentalHalf,
  parentalOneFifth,
  teacherParentalFull,
  timeCreditOneFifth,
} from '../../src/domain/rules/example-rows.ts';
import type { ExampleRow } from '../../src/domain/rules/define-rule.ts';
import { readRow } from '../../src/schemas/files/read-row.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import type { CareerBreakRequest } from '../../src/schemas/wire/career-break-request.ts';
import { toRequestBody } from '../../src/schemas/wire/leave-request-body.ts';

/** A row as the service would hold it. */
function filed(row: ExampleRow): CareerBreakRequest {
  const body = toRequestBody(readRow(row), '0812339069');
  return {
    ...body,
    ticketNumber: '04W-002ZS8X-NM-Z',
    status: 'awaitingWorker',
    submissionDateTime: '2026-11-21T09:00:00+01:00',
    origin: 'employer',
    currentEndDate: body.period.endDate,
    neoOffice: { code: '25', name: 'NIVELLES' },
    requiredAttachmentTypes: [],
    modifiable: true,
    cancellable: true,
  };
}

const today = isoDate('2026-11-21');
const ROWS = { parentalHalf, parentalOneFifth, medicalFull, timeCreditOneFifth, teacherParentalFull, careerBreakFull };

describe('a filed request read back as a row', () => {
  it.each(Object.entries(ROWS))('%s is the row that was filed', (_name, row) => {
    const original = readRow(row);
    const { endDate, sector } = original;
    if (endDate === undefined) throw new TypeError('the example has no end');
    const facts = { attachments: [], employerAgreement: undefined, recognitionDate: undefined };
    expect(toFiledRow(filed(row), endDate, sector)).toEqual({ ...original, ...facts });
  });
});

describe('a new last day', () => {
  const find = (row: ExampleRow, day: string, on = today) =>
    findNewFindings(filed(row), isoDate(day), { today: on, publicSector: undefined }).map(({ ruleId }) => ruleId);

  it('that keeps to whole blocks breaks nothing', () => {
    expect(find(parentalHalf, '2027-04-30')).toEqual([]);
    expect(find(parentalOneFifth, '2027-10-31')).toEqual([]);
  });

  it('that breaks a block is found', () => {
    expect(find(parentalHalf, '2027-03-31')).toContain('parental.half.min-block');
  });

  it('before the first day is found', () => {
    expect(find(parentalHalf, '2026-12-31')).toContain('dates.end-not-before-start');
  });

  it('is not blamed for what the request was filed with', () => {
    expect(find(medicalFull, '2027-02-06')).toEqual([]);
    expect(find(parentalHalf, '2027-04-30', isoDate('2027-02-01'))).toEqual([]);
  });
});
