import { datedValue } from './dated-value.ts';

/** Months after the first day of leave within which ONEM must have both parts of the request. */
export const FILING_DEADLINE_MONTHS = datedValue('filing deadline', [
  { from: null, value: 2, citation: 'AR 2.01.1991, art. 22 ; AR 12.12.2001' },
]);
