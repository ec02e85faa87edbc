import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_SENIORITY_MONTHS } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditOneFifth } from '../example-rows.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditSeniority = defineRule({
  id: 'time-credit.seniority',
  summary:
    'The worker has been with the employer for 24 months before the written notice, unless the time credit follows exhausted parental leave.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'seniorityMonths',
  source: [{ citation: 'CCT 103, art. 5 ; Agoria, crédit-temps', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditSeniority'],
  examples: {
    accept: [
      { name: '24 months', row: { ...timeCreditOneFifth, seniorityMonths: '24' } },
      { name: '24 months by the date of hiring', row: { ...timeCreditOneFifth, hireDate: '2024-10-20' } },
      {
        name: 'directly after parental leave',
        row: { ...timeCreditOneFifth, seniorityMonths: '14', followsParentalLeave: 'yes' },
      },
      { name: 'not stated', row: timeCreditOneFifth },
      {
        name: 'the months win over the date of hiring',
        row: { ...timeCreditOneFifth, seniorityMonths: '24', hireDate: '2025-10-20' },
      },
      { name: 'end of career, which has its own rule', row: { ...endOfCareerOneFifth, seniorityMonths: '12' } },
    ],
    reject: [
      { name: '23 months', row: { ...timeCreditOneFifth, seniorityMonths: '23' }, params: { found: 23, minimum: 24 } },
      {
        name: 'a day short by the date of hiring',
        row: { ...timeCreditOneFifth, hireDate: '2024-10-21' },
        params: { found: 23, minimum: 24 },
        column: 'hireDate',
      },
      {
        name: 'hired after the notice',
        row: { ...timeCreditOneFifth, hireDate: '2026-10-21' },
        params: { found: 0, minimum: 24 },
        column: 'hireDate',
      },
    ],
  },
  check(request) {
    const { motive, followsParentalLeave, startDate } = request;
    if (motive === 'endOfCareer' || followsParentalLeave === true || startDate === undefined) return null;
    return lackingSeniority(request, valueOn(TIME_CREDIT_SENIORITY_MONTHS, startDate));
  },
});
