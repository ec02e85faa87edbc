import { describe, expect, it } from 'vitest';
import { formatIsoDate, isoDate } from '../../src/schemas/model/civil-date.ts';
import { belgianDay, createClock } from '../../src/system/clock.ts';

describe('today', () => {
  it.each([
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    ['2026-07-20T21:59:59Z', '2026-07-20'],
    ['2026-07-20T22:00:00Z', '2026-07-21'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ])('at %s is %s in Belgium', (instant, day) => {
    expect(formatIsoDate(belgianDay(new Date(instant)))).toBe(day);
  });

  it('is the date given, when one is', () => {
    expect(createClock(isoDate('2024-02-29')).today()).toBe(isoDate('2024-02-29'));
  });
});
