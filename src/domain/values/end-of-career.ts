import { isoDate } from '../../schemas/model/civil-date.ts';
import { datedValue } from './dated-value.ts';

/** The age that opens end-of-career time credit, and the one of the exceptions while there were any. */
export const END_OF_CAREER_AGE = datedValue<{ readonly right: number; readonly exceptions: number | null }>(
  'end-of-career age',
  [
    { from: null, value: { right: 55, exceptions: 50 }, citation: 'CCT 103, art. 8' },
    { from: '2026-01-01', value: { right: 55, exceptions: null }, citation: 'CCT 103/7' },
  ],
);

/** The exceptions before the right, and the first day without them (CCT 103/7). */
export const FORMER_EXCEPTIONS = { age: 50, endedOn: isoDate('2026-01-01') } as const;

export const END_OF_CAREER_ALLOWANCE_AGE = datedValue('end-of-career allowance age', [
  { from: null, value: 60, citation: 'AR 12.12.2001' },
]);

/** Years as an employee that open the allowance from 55 where a sector agreement provides it, while it may. */
export const EARLY_ALLOWANCE_YEARS = datedValue<number | null>('end-of-career allowance from 55', [
  { from: null, value: 35, citation: 'CCT 179 et 180' },
  { from: '2029-07-01', value: null, citation: "CCT 179 et 180, jusqu'au 30.06.2029" },
]);

export const END_OF_CAREER_BLOCK_MONTHS = datedValue('end-of-career minimum', [
  { from: null, value: { half: 3, oneFifth: 6 }, citation: 'CCT 103, art. 8' },
]);

/** Years as an employee, by the date of the worker's written notice. */
export const END_OF_CAREER_YEARS = datedValue('end-of-career career', [
  { from: null, value: { male: 25, female: 25 }, citation: 'CCT 103, art. 10' },
  { from: '2026-01-01', value: { male: 31, female: 26 }, citation: 'CCT 103/7 ; AR 5.09.2025' },
  { from: '2027-01-01', value: { male: 32, female: 27 }, citation: 'CCT 103/7 ; AR 5.09.2025' },
  { from: '2028-01-01', value: { male: 33, female: 28 }, citation: 'CCT 103/7 ; AR 5.09.2025' },
  { from: '2029-01-01', value: { male: 34, female: 29 }, citation: 'CCT 103/7 ; AR 5.09.2025' },
  { from: '2030-01-01', value: { male: 35, female: 30 }, citation: 'CCT 103/7 ; AR 5.09.2025' },
]);
