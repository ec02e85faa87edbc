import { abandoned } from './abandoned.ts';
import { beforeMaxFull } from './before-max-full.ts';
import { duringLessThanBefore } from './during-less-than-before.ts';
import { fractionExact } from './fraction-exact.ts';
import { fractionHalf } from './fraction-half.ts';
import { fractionOneFifth } from './fraction-one-fifth.ts';
import { fractionOneQuarter } from './fraction-one-quarter.ts';
import { fractionOneTenth } from './fraction-one-tenth.ts';
import { fractionOneThird } from './fraction-one-third.ts';
import { fullZero } from './full-zero.ts';
import { periodsEducation } from './periods-education.ts';
import { periodsNonInteger } from './periods-non-integer.ts';
import { plausibleFull } from './plausible-full.ts';
import { positive } from './positive.ts';
import { withinWeek } from './within-week.ts';

export const hoursRules = [
  periodsEducation,
  positive,
  withinWeek,
  plausibleFull,
  beforeMaxFull,
  duringLessThanBefore,
  abandoned,
  fullZero,
  fractionHalf,
  fractionOneThird,
  fractionOneQuarter,
  fractionOneFifth,
  fractionOneTenth,
  fractionExact,
  periodsNonInteger,
] as const;
