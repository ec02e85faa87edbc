import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWorkload } from '../../../../src/domain/rules/hours/workload.ts';
import { KEPT_FRACTION } from '../../../../src/domain/values/workload.ts';

const fraction = fc.constantFrom(...Object.values(KEPT_FRACTION));

describe('a workload in minutes', () => {
  it('meets a fraction when it is the minute below or above it, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), fraction, (full, during, f) => {
        const target = full * f.numerator;
        const below = Math.floor(target / f.denominator);
        const above = Math.ceil(target / f.denominator);
        const isMet = compareWorkload(during, target, f.denominator, 'hours') === 'met';
        expect(isMet).toBe(during === below || during === above);
      }),
    );
  });

  it('is close when it is one minute beyond what meets the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), fraction, (full, during, f) => {
        const target = full * f.numerator;
        const below = Math.floor(target / f.denominator);
        const above = Math.ceil(target / f.denominator);
        const isClose = compareWorkload(during, target, f.denominator, 'hours') === 'close';
        expect(isClose).toBe(during === below - 1 || during === above + 1);
      }),
    );
  });
});

describe('a workload in lesson periods', () => {
  it('must meet a whole number of periods to the hundredth', () => {
    expect(compareWorkload(1600, 2000 * 4, 5, 'periods')).toBe('met');
    expect(compareWorkload(1599, 2000 * 4, 5, 'periods')).toBe('missed');
    expect(compareWorkload(1601, 2000 * 4, 5, 'periods')).toBe('missed');
  });

  it('is close to a fraction of a period when less than a period away', () => {
    expect(compareWorkload(1760, 2200 * 4, 5, 'periods')).toBe('met');
    expect(compareWorkload(1800, 2200 * 4, 5, 'periods')).toBe('close');
    expect(compareWorkload(1661, 2200 * 4, 5, 'periods')).toBe('close');
    expect(compareWorkload(1660, 2200 * 4, 5, 'periods')).toBe('missed');
    expect(compareWorkload(1859, 2200 * 4, 5, 'periods')).toBe('close');
    expect(compareWorkload(1860, 2200 * 4, 5, 'periods')).toBe('missed');
  });

  it('is close to two thirds of 20, which no hundredth is', () => {
    expect(compareWorkload(1333, 2000 * 2, 3, 'periods')).toBe('close');
  });
});
