import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_SENIORITY_MONTHS } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditOneFifth } from '../example-rows.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditEocSeniority = defineRule({
  id: 'time-credit.eoc.seniority',
  summary: 'The worker has been with the employer for 24 months before the written notice.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'seniorityMonths',
  source: [{ citation: 'CCT 103, art. 10 ; ONEM, emploi de fin de carrière (29.03.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditSeniority'],
  examples: {
    accept: [
      { name: '24 months', row: { ...endOfCareerOneFifth, seniorityMonths: '24' } },
      { name: '24 months by the date of hiring', row: { ...endOfCareerOneFifth, hireDate: '2024-08-20' } },
      { name: 'with a motive, which has its own rule', row: { ...timeCreditOneFifth, seniorityMonths: '12' } },
      { name: 'not stated', row: endOfCareerOneFifth },
    ],
    reject: [
      { name: '23 months', row: { ...endOfCareerOneFifth, seniorityMonths: '23' }, params: { found: 23, minimum: 24 } },
      {
        name: 'a day short by the date of hiring',
        row: { ...endOfCareerOneFifth, hireDate: '2024-08-21' },
        params: { found: 23, minimum: 24 },
        column: 'hireDate',
      },
    ],
  },
  check(request) {
    if (request.motive !== 'endOfCareer' || request.startDate === undefined) return null;
    return lackingSeniority(request, valueOn(TIME_CREDIT_SENIORITY_MONTHS, request.startDate));
  },
});
