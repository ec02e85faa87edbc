import { valueOn } from '../../values/dated-value.ts';
import { CHILD_ALLOWANCE_SENIORITY_MONTHS, TIME_CREDIT_SENIORITY_MONTHS } from '../../values/time-credit.ts';
import { defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditChildAllowanceSeniority = defineRule({
  id: 'time-credit.child.allowance-seniority',
  summary: 'The allowance for time credit for a child asks for 36 months with the employer.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  severity: 'warning',
  column: 'hireDate',
  source: [{ citation: 'AR 26.01.2023', confidence: 'confirmed' }],
  inForce: { from: '2023-06-01', until: null },
  figures: ['timeCreditSeniority', 'timeCreditChildAllowanceSeniority'],
  examples: {
    accept: [
      { name: '36 months', row: { ...timeCreditOneFifth, hireDate: '2023-10-20' } },
      { name: '24 months, all that the column counts', row: { ...timeCreditOneFifth, seniorityMonths: '24' } },
      { name: 'another motive', row: { ...timeCreditOneFifth, motive: 'training', hireDate: '2023-10-21' } },
      {
        name: 'less than the right itself asks for, which another rule refuses',
        row: { ...timeCreditOneFifth, hireDate: '2024-10-21' },
      },
    ],
    reject: [
      {
        name: 'a day short of 36 months',
        row: { ...timeCreditOneFifth, hireDate: '2023-10-21' },
        params: { found: 35, minimum: 36 },
      },
      {
        name: 'a newcomer after parental leave',
        row: { ...timeCreditOneFifth, seniorityMonths: '15', followsParentalLeave: 'yes' },
        params: { found: 15, minimum: 36 },
        column: 'seniorityMonths',
      },
    ],
  },
  check(request) {
    const { motive, seniorityMonths, startDate } = request;
    if (motive !== 'child' || startDate === undefined) return null;
    const right = valueOn(TIME_CREDIT_SENIORITY_MONTHS, startDate);
    // The column counts the last 24 months at most: only a lower figure says something about 36.
    if (seniorityMonths !== undefined && seniorityMonths >= right) return null;
    if (request.followsParentalLeave !== true && lackingSeniority(request, right) !== null) return null;
    return lackingSeniority(request, valueOn(CHILD_ALLOWANCE_SENIORITY_MONTHS, startDate));
  },
});
