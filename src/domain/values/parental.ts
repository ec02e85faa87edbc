import { isoDate } from '../../schemas/model/civil-date.ts';
import type { Regime } from '../../schemas/model/codes.ts';
import { datedValue, type DatedValue } from './dated-value.ts';

/** Whole credit for one child and one parent, in months of full interruption. */
export const CAPITAL_MONTHS = datedValue('parental capital', [
  { from: null, value: 3, citation: 'AR 29.10.1997, art. 2, avant sa modification' },
  { from: '2012-06-01', value: 4, citation: "AR 29.10.1997, art. 2, modifié par l'AR 31.05.2012" },
]);

/**
 * What one month of each regime takes from the credit, in hundredths of a month of full interruption. Not dated: the
 * shares are the fractions themselves. A flexible full interruption counts in weeks, `WEEK_COST`.
 */
export const MONTH_COST = {
  full: 100,
  half: 50,
  halfFlexible: 50,
  oneFifth: 20,
  oneTenth: 10,
} as const satisfies Partial<Record<Regime, number>>;

/** The forms in which the leave exists. */
export const PARENTAL_FORMS = datedValue<readonly Regime[]>('forms of parental leave', [
  { from: null, value: ['full', 'half', 'oneFifth'], citation: 'AR 29.10.1997, art. 2' },
  {
    from: '2019-06-01',
    value: ['full', 'fullFlexible', 'half', 'halfFlexible', 'oneFifth', 'oneTenth'],
    citation: 'AR 29.10.1997, art. 2/1 ; AR 5.05.2019',
  },
]);

/** First day of leave in weeks, in single months at half-time, by 1/10, or of what these left over. */
export const FLEXIBLE_SINCE = isoDate('2019-06-01');

/** Four weeks are one month. */
export const WEEK_COST = 25;

export type BlockRegime = 'full' | 'half' | 'halfFlexible' | 'oneFifth' | 'oneTenth';

/** Months in one block: a request lasts one block or a multiple of it. */
export const BLOCK_MONTHS: Readonly<Record<BlockRegime, DatedValue<number>>> = {
  full: datedValue('parental block, full', [{ from: null, value: 1, citation: 'AR 29.10.1997, art. 2' }]),
  half: datedValue('parental block, half', [{ from: null, value: 2, citation: 'AR 29.10.1997, art. 2' }]),
  halfFlexible: datedValue('parental block, half flexible', [
    { from: '2019-06-01', value: 1, citation: 'AR 5.05.2019' },
  ]),
  oneFifth: datedValue('parental block, 1/5', [{ from: null, value: 5, citation: 'AR 29.10.1997, art. 2' }]),
  oneTenth: datedValue('parental block, 1/10', [
    { from: '2019-06-01', value: 10, citation: 'AR 29.10.1997, art. 2/1' },
  ]),
};

/** Weeks asked for in one notice fall within this many months. */
export const FLEXIBLE_WINDOW_MONTHS = datedValue('window of flexible weeks', [
  { from: '2019-06-01', value: 3, citation: 'AR 5.05.2019' },
]);

/** The leave starts before the child has this age. */
export const CHILD_AGE_LIMIT = datedValue('parental child age', [
  { from: null, value: { ordinary: 12, withDisability: 21 }, citation: 'AR 29.10.1997, art. 3' },
]);

export const SENIORITY = datedValue('parental seniority', [
  { from: null, value: { months: 12, windowMonths: 15 }, citation: 'AR 29.10.1997, art. 4' },
]);

export const FOSTER = {
  /** Requests made to the employer from this day on. */
  firstNoticeOn: isoDate('2025-07-01'),
  placementMonths: 6,
} as const;

/** Children born or adopted before this day: no allowance beyond the first three months of full interruption. */
export const FOURTH_MONTH = { firstBirthOn: isoDate('2012-03-08'), paidMonthsBefore: 3 } as const;

/** Contract staff of the Flemish government may go to half-time from this part of a full-time contract. */
export const FLEMISH_HALF_TIME_MINIMUM = datedValue('Flemish half-time minimum', [
  { from: null, value: { numerator: 3, denominator: 4 }, citation: 'Autorité flamande, congé parental' },
]);
