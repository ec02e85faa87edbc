import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  countMonths,
  firstDayOfNextWeek,
  lastDayOfMonths,
  lastsAtLeast,
  lastsAtMost,
  lengthInDays,
  lengthInMonths,
  lengthInWeeks,
} from '../../../src/domain/calendar/periods.ts';
import { formatIsoDate, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import { fromTemporal, someDay, temporalLastDay, toTemporal } from './temporal-days.ts';

const fewMonths = fc.integer({ min: 1, max: 60 });
const fewDays = fc.integer({ min: -3, max: 3 });

/** Periods that last a whole number of months, or a few days more or less. */
const nearWholePeriod = fc
  .record({ startDate: someDay, months: fewMonths, daysOff: fewDays })
  .map(({ startDate, months, daysOff }) => ({
    startDate,
    endDate: addDays(fromTemporal(temporalLastDay(toTemporal(startDate), months)), daysOff),
    months,
  }));

/** Every number of months that the standard calendar finds in a period. */
function temporalMonths(startDate: CivilDate, endDate: CivilDate): number[] {
  const start = toTemporal(startDate);
  const end = toTemporal(endDate);
  const found: number[] = [];
  for (let months = 1; months <= 62; months += 1) {
    if (temporalLastDay(start, months).equals(end)) found.push(months);
  }
  return found;
}

describe('the same day some months on or back', () => {
  it('is the one that the standard calendar gives, clamped to the end of the month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(fromTemporal(toTemporal(date).add({ months })));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2027-04-30', -2, '2027-02-28'],
    ['2028-04-30', -2, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-03-15', -3, '2026-12-15'],
  ])('of %s, %d months: %s', (date, months, expected) => {
    expect(formatIsoDate(addMonths(isoDate(date), months))).toBe(expected);
  });

  it('stops at the ends of the calendar', () => {
    expect(formatIsoDate(addMonths(isoDate('9999-11-30'), 2))).toBe('9999-12-31');
    expect(formatIsoDate(addMonths(isoDate('0001-01-31'), -1))).toBe('0001-01-01');
  });
});

describe('a period in months', () => {
  it.each([
    ['2027-02-24', '2027-03-23', 1],
    ['2026-09-30', '2026-10-29', 1],
    ['2027-06-15', '2027-09-14', 3],
    ['2026-11-01', '2026-11-30', 1],
    ['2027-01-31', '2027-02-28', 1],
    ['2028-01-31', '2028-02-29', 1],
    ['2027-01-30', '2027-02-28', 1],
    ['2028-02-29', '2028-03-28', 1],
    ['2027-08-31', '2028-02-29', 6],
    ['2024-02-29', '2025-02-28', 12],
    ['2027-01-01', '2027-12-31', 12],
  ])('from %s to %s is %d', (startDate, endDate, months) => {
    expect(lengthInMonths(isoDate(startDate), isoDate(endDate))).toBe(months);
    expect(formatIsoDate(lastDayOfMonths(isoDate(startDate), months))).toBe(endDate);
    expect(countMonths(isoDate(startDate), isoDate(endDate))).toBe(months);
  });

  it.each([
    ['a day more', '2027-02-24', '2027-03-24'],
    ['a day less', '2027-02-24', '2027-03-22'],
    ['in a leap year, where 28 February is a day early', '2028-01-31', '2028-02-28'],
    ['a single day', '2027-01-01', '2027-01-01'],
    ['before it starts', '2027-03-01', '2027-02-28'],
  ])('is not whole: %s', (_, startDate, endDate) => {
    expect(lengthInMonths(isoDate(startDate), isoDate(endDate))).toBeNull();
  });

  it('ends on the day that the standard calendar gives', () => {
    fc.assert(
      fc.property(someDay, fewMonths, (startDate, months) => {
        expect(lastDayOfMonths(startDate, months)).toBe(fromTemporal(temporalLastDay(toTemporal(startDate), months)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is whole exactly when the standard calendar finds a number of months that ends it, and then only one', () => {
    fc.assert(
      fc.property(nearWholePeriod, ({ startDate, endDate }) => {
        const found = temporalMonths(startDate, endDate);
        expect(found.length).toBeLessThanOrEqual(1);
        expect(lengthInMonths(startDate, endDate)).toBe(found[0] ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches or keeps within a number of months exactly when its end is not before or not after the last day', () => {
    fc.assert(
      fc.property(nearWholePeriod, fewDays, ({ startDate, endDate, months }, otherMonths) => {
        for (const asked of [months, Math.max(1, months + otherMonths)]) {
          const lastDay = fromTemporal(temporalLastDay(toTemporal(startDate), asked));
          expect(lastsAtLeast(startDate, endDate, asked)).toBe(endDate >= lastDay);
          expect(lastsAtMost(startDate, endDate, asked)).toBe(endDate <= lastDay);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('counts the whole months that have ended, and of the next one the part that its days make', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 800 }), (startDate, days) => {
        const endDate = addDays(startDate, days);
        const start = toTemporal(startDate);
        let whole = 0;
        while (fromTemporal(temporalLastDay(start, whole + 1)) <= endDate) whole += 1;
        const from = whole === 0 ? startDate - 1 : fromTemporal(temporalLastDay(start, whole));
        const to = fromTemporal(temporalLastDay(start, whole + 1));
        expect(countMonths(startDate, endDate)).toBeCloseTo(whole + (endDate - from) / (to - from), 12);
      }),
    );
  });

  it('is half a month after 15 of 30 days, and none when it ends before it starts', () => {
    expect(countMonths(isoDate('2027-04-01'), isoDate('2027-04-15'))).toBe(0.5);
    expect(countMonths(isoDate('2027-04-01'), isoDate('2027-03-31'))).toBe(0);
  });
});

describe('a period in days and weeks', () => {
  it('counts its first and its last day', () => {
    expect(lengthInDays(isoDate('2027-01-01'), isoDate('2027-01-01'))).toBe(1);
    expect(lengthInDays(isoDate('2027-01-01'), isoDate('2027-12-31'))).toBe(365);
    expect(lengthInDays(isoDate('2027-01-02'), isoDate('2027-01-01'))).toBe(0);
  });

  it('is a number of weeks exactly when it is a multiple of seven days, whatever the weekday', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -20, max: 400 }), (startDate, days) => {
        const weeks = lengthInWeeks(startDate, addDays(startDate, days - 1));
        expect(weeks).toBe(days > 0 && days % 7 === 0 ? days / 7 : null);
      }),
    );
  });
});

describe('the first day of the next week', () => {
  it('is the Monday after, a week later when the day is itself a Monday', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const monday = firstDayOfNextWeek(date);
        expect(toTemporal(monday).dayOfWeek).toBe(1);
        expect(monday - date).toBeGreaterThanOrEqual(1);
        expect(monday - date).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('is 7 December 2026 for Wednesday 2 December', () => {
    expect(formatIsoDate(firstDayOfNextWeek(isoDate('2026-12-02')))).toBe('2026-12-07');
  });
});

describe('an age', () => {
  it('is the number of birthdays reached, as the standard calendar counts years', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 40_000 }), (birthDate, days) => {
        const date = addDays(birthDate, days);
        const { years } = toTemporal(birthDate).until(toTemporal(date), { largestUnit: 'years' });
        expect(ageOn(birthDate, date)).toBe(years);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes up on 1 March in common years for those born on 29 February', () => {
    const birthDate = isoDate('2008-02-29');
    expect(ageOn(birthDate, isoDate('2027-02-28'))).toBe(18);
    expect(ageOn(birthDate, isoDate('2027-03-01'))).toBe(19);
    expect(ageOn(birthDate, isoDate('2028-02-29'))).toBe(20);
  });
});

describe('a period at its edge', () => {
  it('is a month when it is the whole of a February of 28 days', () => {
    const [first, last] = [isoDate('2027-02-01'), isoDate('2027-02-28')];
    expect(lastsAtLeast(first, last, 1)).toBe(true);
    expect(lastsAtMost(first, last, 1)).toBe(true);
    expect(lastsAtLeast(first, addDays(last, -1), 1)).toBe(false);
  });

  it('is no length at all when it ends before it starts, on the eve or long before', () => {
    const startDate = isoDate('2027-02-01');
    for (const endDate of [isoDate('2027-01-31'), isoDate('2027-01-18'), isoDate('2025-06-15')]) {
      expect(lengthInWeeks(startDate, endDate)).toBeNull();
      expect(lengthInMonths(startDate, endDate)).toBeNull();
      expect(countMonths(startDate, endDate)).toBe(0);
    }
  });
});
