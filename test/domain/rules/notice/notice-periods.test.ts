import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, firstDayOfNextWeek } from '../../../../src/domain/calendar/periods.ts';
import { createEvaluate } from '../../../../src/domain/rules/evaluate.ts';
import { parentalFull, timeCreditOneFifth } from '../../../../src/domain/rules/example-rows.ts';
import { earliestStart, isWithinAnyMonths } from '../../../../src/domain/rules/notice/notice-periods.ts';
import { noticeRules } from '../../../../src/domain/rules/notice/notice-rules.ts';
import { readRow } from '../../../../src/schemas/files/read-row.ts';
import { civilDateFromDays, formatIsoDate, isoDate } from '../../../../src/schemas/model/civil-date.ts';

const FIRST = isoDate('2019-01-01');
const day = fc.integer({ min: FIRST, max: isoDate('2035-12-31') }).map(civilDateFromDays);
const context = { today: isoDate('2036-12-31') };
const evaluate = createEvaluate(noticeRules);

describe('the earliest start after a notice', () => {
  it('leaves the months between them, and a day earlier does not', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (notice, months) => {
        const start = earliestStart(notice, months);
        expect(addMonths(start, -months)).toBeGreaterThanOrEqual(notice);
        expect(addMonths(addDays(start, -1), -months)).toBeLessThan(notice);
      }),
    );
  });
});

describe('the quick comparison of days with months', () => {
  it('never contradicts the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), (start, days) => {
        const notice = addDays(start, -days);
        const isWithin = notice >= addMonths(start, -3) && notice <= addMonths(start, -2);
        if (isWithinAnyMonths(days, 2, 3)) expect(isWithin).toBe(true);
      }),
    );
  });
});

describe('the Monday after a day', () => {
  it('is one to seven days later, and in a week that the day is not in', () => {
    const monday = isoDate('2026-11-23');
    fc.assert(
      fc.property(day, (date) => {
        const next = firstDayOfNextWeek(date);
        expect(next - date).toBeGreaterThanOrEqual(1);
        expect(next - date).toBeLessThanOrEqual(7);
        expect(Math.abs(next - monday) % 7).toBe(0);
      }),
    );
    expect(formatIsoDate(firstDayOfNextWeek(isoDate('1969-12-31')))).toBe('1970-01-05');
  });
});

describe('the dates that a finding proposes', () => {
  it('are accepted: both ends of the window of parental leave', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (start, days) => {
        const row = {
          ...parentalFull,
          noticeDate: formatIsoDate(addDays(start, -days)),
          startDate: formatIsoDate(start),
        };
        for (const finding of evaluate(readRow(row), context)) {
          expect(finding.ruleId).toBe('notice.parental.window');
          for (const name of ['earliestStart', 'latestStart'] as const)
            expect(evaluate(readRow({ ...row, startDate: dateIn(finding.params[name]) }), context)).toEqual([]);
          for (const name of ['firstNotice', 'lastNotice'] as const)
            expect(evaluate(readRow({ ...row, noticeDate: dateIn(finding.params[name]) }), context)).toEqual([]);
        }
      }),
    );
  });

  it('are accepted: notice and start of time credit, at an employer of any size', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 40 }), (start, days, headcount) => {
        const row = {
          ...timeCreditOneFifth,
          headcount: String(headcount),
          noticeDate: formatIsoDate(addDays(start, -days)),
          startDate: formatIsoDate(start),
        };
        for (const finding of evaluate(readRow(row), context)) {
          expect(finding.ruleId).toBe('notice.time-credit');
          const later = { ...row, startDate: dateIn(finding.params['earliestStart']) };
          expect(evaluate(readRow(later), context)).toEqual([]);
          const sooner = { ...row, noticeDate: dateIn(finding.params['latestNotice']) };
          expect(evaluate(readRow(sooner), context)).toEqual([]);
        }
      }),
    );
  });
});

function dateIn(param: unknown): string {
  if (typeof param !== 'object' || param === null || !('date' in param) || typeof param.date !== 'number')
    throw new TypeError('not a date');
  return formatIsoDate(civilDateFromDays(param.date));
}
