import { describe, expect, it } from 'vitest';
import { lastDayOf, readPeriodLength } from '../../../src/commands/new/period-length.ts';
import { formatIsoDate, isoDate } from '../../../src/schemas/model/civil-date.ts';

describe('the length of a period', () => {
  it.each([
    ['3 months', 3, 'months'],
    ['3 mois', 3, 'months'],
    ['3m', 3, 'months'],
    ['1 Monat', 1, 'months'],
    [' 12 maanden ', 12, 'months'],
    ['2w', 2, 'weeks'],
    ['2 SEMAINES', 2, 'weeks'],
    ['2 sem.', 2, 'weeks'],
    ['4 weken', 4, 'weeks'],
    ['7 jours', 7, 'days'],
    ['7d', 7, 'days'],
  ])('“%s” is %i %s', (text, count, unit) => {
    expect(readPeriodLength(text)).toEqual({ count, unit });
  });

  it.each(['', '3', 'm', '0 months', '-3 months', '3 years', '2027-01-31', '31/01/2027', '1.5 months'])(
    '“%s” is none',
    (text) => {
      expect(readPeriodLength(text)).toBeUndefined();
    },
  );

  it.each([
    ['2027-01-01', '1m', '2027-01-31'],
    ['2027-01-31', '1m', '2027-02-28'],
    ['2027-01-15', '5 mois', '2027-06-14'],
    ['2027-01-01', '2w', '2027-01-14'],
    ['2027-01-01', '1 day', '2027-01-01'],
  ])('from %s, %s ends on %s', (start, text, end) => {
    const length = readPeriodLength(text);
    expect(length && formatIsoDate(lastDayOf(isoDate(start), length))).toBe(end);
  });
});
