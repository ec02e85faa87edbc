import type { MotiveScope } from './define-rule.ts';

/** The six motives of time credit. */
export const TIME_CREDIT_MOTIVES = [
  'child',
  'palliative',
  'illRelative',
  'disabledChild',
  'illMinorChild',
  'training',
] as const satisfies readonly MotiveScope[];

/** Time credit before the end of the career. A row without a motive is refused elsewhere, and its rest still worth reading. */
export const ORDINARY_TIME_CREDIT = ['none', ...TIME_CREDIT_MOTIVES] as const satisfies readonly MotiveScope[];
