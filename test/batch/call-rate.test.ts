import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallRate } from '../../src/batch/call-rate.ts';

/** The moments of calls that are made one after the other, each after `idleMs` and its wait. */
function callsAt(rate: CallRate, idleMs: readonly number[], start = 0): number[] {
  let now = start;
  return idleMs.map((ms) => {
    now += ms;
    now += rate.book(now);
    return now;
  });
}

/** Calls in the window of this length that has the most. */
function mostWithin(calls: readonly number[], windowMs: number): number {
  let most = 0;
  let from = 0;
  for (const [index, at] of calls.entries()) {
    while (at - (calls[from] ?? 0) > windowMs) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

const none = (count: number): number[] => Array.from({ length: count }, () => 0);

describe('the pace of calls', () => {
  it('is never more than the rate and a tenth of a second in any window', () => {
    const rates = fc.oneof(fc.double({ min: 0.02, max: 5, noNaN: true }), fc.integer({ min: 1, max: 500 }));
    const idle = fc.array(fc.oneof(fc.constant(0), fc.nat(50), fc.nat(5000)), { maxLength: 200 });
    fc.assert(
      fc.property(rates, idle, fc.integer({ min: 1, max: 20_000 }), (perSecond, idleMs, windowMs) => {
        const calls = callsAt(new CallRate(perSecond), idleMs);
        const burst = Math.max(1, perSecond / 10);
        expect(mostWithin(calls, windowMs)).toBeLessThanOrEqual((perSecond * windowMs) / 1000 + burst + 1e-6);
      }),
    );
  });

  it('is as fast as it may be', () => {
    const calls = callsAt(new CallRate(5), none(51));
    expect(calls.at(-1)).toBeCloseTo(10_000, 3);
  });

  it('does not grow by a clock that goes back, and waits no longer for it', () => {
    const rate = new CallRate(10);
    callsAt(rate, none(5), 1_000_000);
    const waits = none(5).map(() => rate.book(0));
    expect(waits.every((ms) => ms > 0 && ms <= 100)).toBe(true);
  });

  it('has no limit unless one is given', () => {
    const rate = new CallRate(Infinity);
    expect(callsAt(rate, none(1000)).at(-1)).toBe(0);
    expect(rate.isUnlimited).toBe(true);
  });

  it('is halved by each complaint, and is back after a while without', () => {
    const rate = new CallRate(100);
    rate.slowDown(0);
    const slow = callsAt(rate, none(51));
    expect(slow.at(-1)).toBeGreaterThan(900);
    rate.slowDown(2000);
    const slower = callsAt(rate, none(26), 2000);
    expect((slower.at(-1) ?? 0) - 2000).toBeGreaterThan(900);
    callsAt(
      rate,
      Array.from({ length: 60 }, () => 1000),
      4000,
    );
    const usual = callsAt(rate, none(101), 80_000);
    expect((usual.at(-1) ?? 0) - 80_000).toBeLessThanOrEqual(1010);
  });

  it('without a limit is half of what was called last, and without a limit again after half a minute', () => {
    const rate = new CallRate(Infinity);
    callsAt(rate, none(20));
    rate.slowDown(10);
    expect(rate.isUnlimited).toBe(false);
    const calls = callsAt(rate, none(10), 10);
    expect(calls.at(-1)).toBeGreaterThan(900);
    callsAt(
      rate,
      Array.from({ length: 40 }, () => 1000),
      1500,
    );
    expect(rate.isUnlimited).toBe(true);
  });

  it('stays above one call in two seconds, or what the user set', () => {
    for (const [most, slowestMs] of [
      [100, 2000],
      [0.1, 10_000],
    ] as const) {
      const rate = new CallRate(most);
      for (let complaint = 0; complaint < 50; complaint += 1) rate.slowDown(0);
      rate.book(0);
      expect(rate.book(0)).toBeLessThanOrEqual(slowestMs);
    }
  });

  it('is a property of any complaints that it never exceeds the limit', () => {
    const steps = fc.array(fc.record({ idleMs: fc.nat(3000), complains: fc.boolean() }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), steps, (perSecond, all) => {
        const rate = new CallRate(perSecond);
        const calls: number[] = [];
        let now = 0;
        for (const { idleMs, complains } of all) {
          now += idleMs;
          if (complains) rate.slowDown(now);
          now += rate.book(now);
          calls.push(now);
        }
        const burst = Math.max(1, perSecond / 10);
        expect(mostWithin(calls, 1000)).toBeLessThanOrEqual(perSecond + burst + 1e-6);
      }),
    );
  });
});
