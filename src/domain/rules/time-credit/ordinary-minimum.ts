import type { MotiveScope } from '../define-rule.ts';

/** The motives with the general minimum: care for the dying and the ill, and the end of the career, have their own. */
export const ORDINARY_MINIMUM_MOTIVES = [
  'child',
  'disabledChild',
  'illMinorChild',
  'training',
] as const satisfies readonly MotiveScope[];
