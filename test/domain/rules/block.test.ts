import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMonths, lastDayOfMonths, lastsAtLeast, lastsAtMost } from '../../../src/domain/calendar/periods.ts';
import { nearestBlocks } from '../../../src/domain/rules/block.ts';
import { civilDateFromDays, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';

const FIRST = isoDate('2020-01-01');
const LAST = isoDate('2040-12-31');
const day = fc.integer({ min: FIRST, max: LAST }).map(civilDateFromDays);
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 2500 }))
  .map(([startDate, length]) => ({ startDate, endDate: civilDateFromDays(startDate + length) }));
const months = fc.integer({ min: 1, max: 80 });

describe('comparing a period with a number of months', () => {
  it('agrees with the last day of that many months', () => {
    fc.assert(
      fc.property(period, months, ({ startDate, endDate }, count) => {
        const lastDay = lastDayOfMonths(startDate, count);
        expect(lastsAtLeast(startDate, endDate, count)).toBe(endDate >= lastDay);
        expect(lastsAtMost(startDate, endDate, count)).toBe(endDate <= lastDay);
      }),
    );
  });

  it('calls a period that runs backwards short, never long', () => {
    const start = isoDate('2027-03-01');
    const end = isoDate('2027-02-28');
    expect(lastsAtLeast(start, end, 1)).toBe(false);
    expect(lastsAtMost(start, end, 1)).toBe(true);
    expect(countMonths(start, end)).toBe(0);
  });
});

describe('counting the months of a period', () => {
  it('gives the whole number for a whole number of months', () => {
    fc.assert(
      fc.property(day, months, (startDate, count) => {
        expect(countMonths(startDate, lastDayOfMonths(startDate, count))).toBe(count);
      }),
    );
  });

  it('grows with every day, and is whole only on the last day of a month', () => {
    fc.assert(
      fc.property(period, ({ startDate, endDate }) => {
        const count = countMonths(startDate, endDate);
        expect(countMonths(startDate, civilDateFromDays(endDate + 1))).toBeGreaterThan(count);
        expect(Number.isInteger(count)).toBe(count > 0 && lastDayOfMonths(startDate, Math.round(count)) === endDate);
      }),
    );
  });

  it('counts left-over days as a part of the month that they begin', () => {
    expect(countMonths(isoDate('2027-03-01'), isoDate('2027-04-15'))).toBe(1.5);
  });

  it('stays in the calendar at its last day', () => {
    expect(countMonths(isoDate('9999-12-31'), isoDate('9999-12-31'))).toBeLessThan(Infinity);
  });
});

describe('the nearest whole blocks', () => {
  const start = isoDate('2026-12-07');
  const blocksUntil = (end: CivilDate): unknown => {
    const { lowerMonths, upperMonths } = nearestBlocks({ startDate: start, endDate: end }, 2, 6);
    return [lowerMonths, upperMonths];
  };

  it('enclose a period between two blocks', () => {
    expect(blocksUntil(isoDate('2027-05-01'))).toEqual([4, 6]);
  });

  it('are the two shortest for a period below one block', () => {
    expect(blocksUntil(isoDate('2026-12-10'))).toEqual([2, 4]);
  });

  it('are the two longest for a period above the maximum', () => {
    expect(blocksUntil(isoDate('2028-12-06'))).toEqual([4, 6]);
  });
});
