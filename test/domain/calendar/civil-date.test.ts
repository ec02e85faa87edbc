import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  civilDateFromDays,
  civilDateOf,
  daysInMonth,
  formatIsoDate,
  isLeapYear,
  isoDate,
  parseIsoDate,
  yearMonthDay,
} from '../../../src/schemas/model/civil-date.ts';
import { FIRST_DAY, LAST_DAY } from './temporal-days.ts';

describe('a civil date', () => {
  it('is the day that the standard calendar counts, for every day from 1900 to 2100', () => {
    const mistaken: string[] = [];
    let oracle = Temporal.PlainDate.from('1900-01-01');
    for (let day: number = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const { year, month, day: dayOfMonth } = yearMonthDay(civilDateFromDays(day));
      const isRight =
        year === oracle.year &&
        month === oracle.month &&
        dayOfMonth === oracle.day &&
        civilDateOf(oracle.year, oracle.month, oracle.day) === day;
      if (!isRight) mistaken.push(oracle.toString());
      oracle = oracle.add({ days: 1 });
    }
    expect(oracle.toString()).toBe('2101-01-01');
    expect(mistaken).toEqual([]);
  });

  it('is the day that the standard calendar counts in every year that can be written', () => {
    fc.assert(
      fc.property(fc.integer({ min: isoDate('0001-01-01'), max: isoDate('9999-12-31') }), (day) => {
        const oracle = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        const date = civilDateFromDays(day);
        expect(yearMonthDay(date)).toEqual({ year: oracle.year, month: oracle.month, day: oracle.day });
        expect(formatIsoDate(date)).toBe(oracle.toString());
        expect(parseIsoDate(oracle.toString())).toBe(day);
      }),
    );
  });

  it('exists exactly when the standard calendar has such a day', () => {
    const anyNumbers = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: -1, max: 14 }),
      day: fc.integer({ min: -1, max: 33 }),
    });
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        expect(civilDateOf(numbers.year, numbers.month, numbers.day) !== undefined).toBe(existsInTemporal(numbers));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['31 April', 2027, 4, 31],
    ['29 February of a common year', 2027, 2, 29],
    ['29 February 1900', 1900, 2, 29],
    ['29 February 2100', 2100, 2, 29],
    ['a day in year 0', 0, 1, 1],
    ['a day in year 10000', 10_000, 1, 1],
  ])('does not exist: %s', (_, year, month, day) => {
    expect(civilDateOf(year, month, day)).toBeUndefined();
  });

  it.each(['2027-1-1', '27-01-01', '2027/01/01', ' 2027-01-01', '2027-01-01T00:00', '2027-02-29', ''])(
    'is not written "%s"',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
      expect(() => isoDate(text)).toThrow(RangeError);
    },
  );

  it('is a whole number of days and nothing else', () => {
    expect(() => civilDateFromDays(0.5)).toThrow(RangeError);
    expect(() => civilDateFromDays(Number.NaN)).toThrow(RangeError);
  });
});

describe('a month', () => {
  it('has the length that the standard calendar gives it, in every year from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const oracle = Temporal.PlainYearMonth.from({ year, month });
        expect(daysInMonth(year, month)).toBe(oracle.daysInMonth);
        expect(isLeapYear(year)).toBe(oracle.inLeapYear);
      }
    }
  });

  it('has no day when there is no such month', () => {
    expect([daysInMonth(2027, 0), daysInMonth(2027, 13), daysInMonth(2027, -1)]).toEqual([0, 0, 0]);
  });
});

function existsInTemporal(numbers: { year: number; month: number; day: number }): boolean {
  try {
    Temporal.PlainDate.from(numbers, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
