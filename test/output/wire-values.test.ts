import { describe, expect, it } from 'vitest';
import { belgianDay } from '../../src/output/tickets/wire-values.ts';

describe('the day of an instant', () => {
  it.each([
    ['2026-10-31T23:30:00Z', '2026-11-01'],
    ['2026-06-30T22:30:00Z', '2026-07-01'],
    ['2026-06-30T21:30:00Z', '2026-06-30'],
    ['2026-11-01T00:30:00+01:00', '2026-11-01'],
    ['2026-11-01', '2026-11-01'],
    ['no instant', 'no instant'.slice(0, 10)],
  ])('of %s is %s in Belgium', (instant, day) => {
    expect(belgianDay(instant)).toBe(day);
  });
});
