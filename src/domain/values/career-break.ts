import { isoDate } from '../../schemas/model/civil-date.ts';
import { datedValue } from './dated-value.ts';

/** Months over the career; full and partial interruptions are two separate credits. */
export const CAREER_BREAK_TOTAL_MONTHS = datedValue('career break total', [
  { from: null, value: { full: 60, partial: 60 }, citation: 'Loi du 22.01.1985, art. 100 et 102' },
]);

export const CAREER_BREAK_PERIOD_MONTHS = datedValue('career break period', [
  {
    from: null,
    value: { minimum: 3, maximum: 12 },
    citation: 'socialsecurity.be, interruption de carrière ordinaire ; AR 19.11.1998',
  },
]);

export const CAREER_BREAK_END_OF_CAREER_AGE = datedValue('end-of-career break age', [
  {
    from: null,
    value: { right: 55, allowanceInDoubtUntil: 60 },
    citation: 'socialsecurity.be, interruption de carrière ordinaire',
  },
]);

/** Since this day the Flemish authority has its own care credit (sixth state reform). */
export const FLEMISH_EXCLUSION_SINCE = isoDate('2016-09-02');
