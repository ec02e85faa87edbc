import type { MotiveScope } from './define-rule.ts';

/**
 * Whatever a row says but the end of the career, which has rules of its own. A motive that the leave does not have is
 * among them: it is refused elsewhere, and the rest of such a row is still worth reading.
 */
export const EXCEPT_END_OF_CAREER = [
  'none',
  'child',
  'palliative',
  'illRelative',
  'disabledChild',
  'illMinorChild',
  'training',
  'hospitalisedChild',
] as const satisfies readonly MotiveScope[];

/** The six motives of time credit. */
export const TIME_CREDIT_MOTIVES = [
  'child',
  'palliative',
  'illRelative',
  'disabledChild',
  'illMinorChild',
  'training',
] as const satisfies readonly MotiveScope[];
