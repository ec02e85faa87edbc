import type { Regime } from '../../schemas/model/codes.ts';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The part of the full-time schedule that is still worked. Not dated: the figure is the regime's own name, and another
 * figure would be another regime (ONEM, E52 and the FAQ on parental leave: 38:00 becomes 30:24 at 1/5, 34:12 at 1/10).
 */
export const KEPT_FRACTION: Readonly<Record<Regime, Fraction>> = {
  full: { numerator: 0, denominator: 1 },
  fullFlexible: { numerator: 0, denominator: 1 },
  half: { numerator: 1, denominator: 2 },
  halfFlexible: { numerator: 1, denominator: 2 },
  oneThird: { numerator: 2, denominator: 3 },
  oneQuarter: { numerator: 3, denominator: 4 },
  oneFifth: { numerator: 4, denominator: 5 },
  oneTenth: { numerator: 9, denominator: 10 },
};

/** Full-time weeks that collective schedules of the private sector normally have; outside, a typing error is likely. */
export const USUAL_FULL_TIME_MINUTES = { shortest: 35 * 60, longest: 40 * 60 } as const;
