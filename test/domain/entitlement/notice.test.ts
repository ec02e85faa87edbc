import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/periods.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { noticeRules } from '../../../src/domain/rules/notice/notice-rules.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { civilDateFromDays, formatIsoDate, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import { ask } from '../../support/entitlement/ask.ts';

const evaluate = createEvaluate(noticeRules);
const day = fc.integer({ min: isoDate('2023-06-01'), max: isoDate('2035-12-31') }).map(civilDateFromDays);

/** What the rules say of a notice, all severities. */
function findings(cells: ExampleRow, noticeDate: CivilDate, startDate: CivilDate): readonly string[] {
  const dates = { noticeDate: formatIsoDate(noticeDate), startDate: formatIsoDate(startDate) };
  return evaluate(readRow({ ...cells, ...dates }), { today: isoDate('2040-01-01') }).map(({ ruleId }) => ruleId);
}

/** Every leave with a period of notice. */
const LEAVES: readonly ExampleRow[] = [
  { leaveType: 'parentalLeave' },
  { leaveType: 'parentalLeave', sector: 'local' },
  { leaveType: 'parentalLeave', sector: 'federal' },
  { leaveType: 'medicalAssistance' },
  { leaveType: 'medicalAssistance', motive: 'hospitalisedChild' },
  { leaveType: 'palliativeCare' },
  { leaveType: 'informalCare' },
  { leaveType: 'timeCredit', motive: 'child' },
  { leaveType: 'timeCredit', motive: 'child', headcount: '20' },
  { leaveType: 'timeCredit', motive: 'child', headcount: '21' },
  { leaveType: 'careerBreak', sector: 'federal', status: 'statutory' },
];

describe('the period of notice', () => {
  it.each<readonly [ExampleRow, string, string, string | null]>([
    [{ leaveType: 'parentalLeave' }, 'notice.parental.window', '2027-01-25', '2027-02-25'],
    [{ leaveType: 'parentalLeave', sector: 'federal' }, 'notice.parental.federal', '2027-01-25', null],
    [{ leaveType: 'medicalAssistance' }, 'notice.medical', '2026-12-02', null],
    [{ leaveType: 'palliativeCare' }, 'notice.palliative', '2026-11-30', null],
    [{ leaveType: 'informalCare' }, 'notice.carer', '2026-12-02', null],
    [{ leaveType: 'timeCredit', motive: 'child', headcount: '21' }, 'notice.time-credit', '2027-02-25', null],
    [{ leaveType: 'timeCredit', motive: 'child', headcount: '20' }, 'notice.time-credit', '2027-05-25', null],
    [{ leaveType: 'careerBreak', sector: 'regional' }, 'notice.not-after-start', '2026-11-26', null],
  ])('of %j given today is that of %s: from %s to %s', (cells, ruleId, earliest, latest) => {
    const { notice } = ask(cells);
    expect(notice).toMatchObject({ ruleId, forNotice: { earliestStart: isoDate(earliest) } });
    expect(notice.forNotice.latestStart).toBe(latest === null ? null : isoDate(latest));
  });

  it.each<readonly [ExampleRow, string, string | null, string]>([
    [{ leaveType: 'parentalLeave' }, '2027-05-01', '2027-02-01', '2027-03-01'],
    [{ leaveType: 'parentalLeave' }, '2027-04-30', '2027-01-30', '2027-02-28'],
    [{ leaveType: 'medicalAssistance' }, '2027-05-01', null, '2027-04-24'],
    [{ leaveType: 'palliativeCare' }, '2027-05-05', null, '2027-05-02'],
    [{ leaveType: 'timeCredit', motive: 'training', headcount: '5' }, '2027-09-01', null, '2027-03-01'],
  ])('of %j for a start on %s is between %s and %s', (cells, start, earliest, latest) => {
    const { notice } = ask(cells, { startDate: isoDate(start) });
    expect(notice.forStart).toMatchObject({
      earliestNotice: earliest === null ? null : isoDate(earliest),
      latestNotice: isoDate(latest),
      isPast: false,
    });
  });

  it('is past when the start is too near', () => {
    const { notice } = ask({ leaveType: 'parentalLeave' }, { startDate: isoDate('2026-12-15') });
    expect(notice.forStart).toMatchObject({ latestNotice: isoDate('2026-10-15'), isPast: true });
  });

  it('may be longer where nobody says how many workers there are', () => {
    const small = { headcount: 20, months: 6 };
    expect(ask({ leaveType: 'timeCredit', motive: 'child' }).notice.longerWhenSmall).toEqual(small);
    expect(ask({ leaveType: 'timeCredit', motive: 'child', headcount: '50' }).notice.longerWhenSmall).toBeNull();
    expect(ask({ leaveType: 'parentalLeave' }).notice.longerWhenSmall).toBeNull();
  });
});

describe.each(LEAVES)('for %j', (cells) => {
  it('the latest notice breaks no rule, and one day later does', () => {
    fc.assert(
      fc.property(day, (startDate) => {
        const { forStart } = ask(cells, { startDate }).notice;
        const latest = forStart?.latestNotice ?? startDate;
        expect(findings(cells, latest, startDate)).toEqual([]);
        expect(findings(cells, addDays(latest, 1), startDate)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('the earliest start breaks no rule, and one day earlier does', () => {
    fc.assert(
      fc.property(day, (noticeDate) => {
        const { earliestStart } = ask(cells, { noticeDate }).notice.forNotice;
        expect(findings(cells, noticeDate, earliestStart)).toEqual([]);
        expect(findings(cells, noticeDate, addDays(earliestStart, -1))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a window of notice', () => {
  it('ends on the last start, and begins on the first notice, that break no rule', () => {
    const cells = { leaveType: 'parentalLeave' };
    fc.assert(
      fc.property(day, (date) => {
        const latestStart = ask(cells, { noticeDate: date }).notice.forNotice.latestStart ?? date;
        expect(findings(cells, date, latestStart)).toEqual([]);
        expect(findings(cells, date, addDays(latestStart, 1))).toEqual(['notice.parental.window']);
        const earliestNotice = ask(cells, { startDate: date }).notice.forStart?.earliestNotice ?? date;
        expect(findings(cells, earliestNotice, date)).toEqual([]);
        expect(findings(cells, addDays(earliestNotice, -1), date)).toEqual(['notice.parental.window']);
      }),
      { numRuns: 60 },
    );
  });
});
