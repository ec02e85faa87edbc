import { isoDate } from '../../schemas/model/civil-date.ts';
import { datedValue } from './dated-value.ts';

/** Calendar months over the career with a motive, whatever the form; training is inside the whole. */
export const TIME_CREDIT_TOTAL_MONTHS = datedValue('time credit total', [
  { from: null, value: { care: 51, training: 36 }, citation: 'CCT 103, art. 4' },
]);

export const TIME_CREDIT_BLOCK_MONTHS = datedValue('time credit minimum', [
  { from: null, value: { fullOrHalf: 3, oneFifth: 6 }, citation: 'CCT 103, art. 5 et 6' },
]);

/** One month for a patient, prolonged by one month. */
export const TIME_CREDIT_PALLIATIVE_MONTHS = datedValue('time credit for palliative care', [
  { from: null, value: { block: 1, total: 2 }, citation: 'CCT 103 ; CSC, durées minimales' },
]);

export const TIME_CREDIT_ILL_RELATIVE_MONTHS = datedValue('time credit for a seriously ill relative', [
  { from: null, value: { minimum: 1, maximum: 3 }, citation: 'CCT 103 ; CSC, durées minimales' },
]);

/** The child is younger than this when the time credit starts. */
export const TIME_CREDIT_CHILD_AGE = datedValue('time credit: age of the child', [
  { from: null, value: { child: 8, disabledChild: 21, illMinorChild: 18 }, citation: 'CCT 103, art. 4 § 1' },
]);

/** What the allowance for a child asks beyond the right itself. Seniority has its own date. */
export const CHILD_ALLOWANCE = datedValue('allowance for time credit for a child', [
  { from: '2023-02-01', value: { fullUntilAge: 5, months: 48 }, citation: 'AR 26.01.2023' },
]);

export const CHILD_ALLOWANCE_SENIORITY_MONTHS = datedValue('allowance for a child: seniority', [
  { from: '2023-06-01', value: 36, citation: 'AR 26.01.2023' },
]);

/** Months of occupation before a full time credit for a child, by the worker's contract. */
export const CHILD_ALLOWANCE_OCCUPATION_MONTHS = datedValue('allowance for a child: occupation', [
  { from: '2023-02-01', value: { fullTime: 12, partTime: 24 }, citation: 'AR 26.01.2023' },
]);

export const TIME_CREDIT_SENIORITY_MONTHS = datedValue('time credit seniority', [
  { from: null, value: 24, citation: 'CCT 103, art. 5 et 10' },
]);

/** A 1/5 is a day of this week; another week qualifies since the day named, where an agreement says how (CCT 103/7). */
export const ONE_FIFTH_WEEK = { days: 5, othersByAgreementSince: isoDate('2026-01-01') } as const;

/** Employers with at most this many workers must agree; some sources say fewer than ten. */
export const SMALL_EMPLOYER_HEADCOUNT = datedValue('small employer', [
  { from: null, value: 10, citation: 'CCT 103, art. 16' },
]);
