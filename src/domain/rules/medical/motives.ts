import { MOTIVES } from '../../../schemas/model/codes.ts';
import type { MotiveScope } from '../define-rule.ts';

/** The leave of a week for a minor child in hospital, which has rules of its own. */
export const HOSPITALISED_CHILD_ONLY: readonly MotiveScope[] = ['hospitalisedChild'];

/** Any other medical assistance. A motive of another leave does not take a row out of its rules. */
export const ORDINARY_ASSISTANCE: readonly MotiveScope[] = [
  'none',
  ...MOTIVES.filter((motive) => motive !== 'hospitalisedChild'),
];
