import { datedValue } from './dated-value.ts';
import type { Fraction } from './workload.ts';

/** The part of a full-time contract from which a worker may go to half-time. */
export const HALF_TIME_MINIMUM = datedValue<Fraction>('contract for a half-time break', [
  {
    from: null,
    value: { numerator: 3, denominator: 4 },
    citation: 'CCT 103, art. 9 ; AR relatif au congé pour soins palliatifs',
  },
]);

/** A reduction by 1/5, and every partial informal care leave, is for full-timers. Not dated: the word says the figure. */
export const FULL_TIME: Fraction = { numerator: 1, denominator: 1 };
