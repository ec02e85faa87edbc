import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { CHILD_ALLOWANCE_SENIORITY_MONTHS, TIME_CREDIT_SENIORITY_MONTHS } from '../../values/time-credit.ts';
import { defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditChildAllowanceSeniority = defineRule({
  id: 'time-credit.child.allowance-seniority',
  summary:
    'Since 1 June 2023 the allowance for time credit for a child asks for 36 months with the employer before the written notice; the right to be absent asks for 24.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ['child'],
  needs: [['seniorityMonths', 'hireDate']],
  severity: 'warning',
  column: 'hireDate',
  source: [{ citation: 'AR 26.01.2023', confidence: 'confirmed' }],
  inForce: { from: '2023-06-01', until: null },
  figures: ['timeCreditSeniority', 'timeCreditChildAllowanceSeniority'],
  examples: {
    accept: [
      { name: '36 months', row: { ...timeCreditOneFifth, hireDate: '2023-10-20' } },
      { name: '24 months, all that the column counts', row: { ...timeCreditOneFifth, seniorityMonths: '24' } },
    ],
    reject: [
      {
        name: 'a day short of 36 months',
        row: { ...timeCreditOneFifth, hireDate: '2023-10-21' },
        params: { found: 35, minimum: 36, earliestNotice: { date: isoDate('2026-10-21') } },
      },
      {
        name: 'a newcomer after parental leave',
        row: { ...timeCreditOneFifth, seniorityMonths: '15', followsParentalLeave: 'yes' },
        params: { found: 15, minimum: 36, earliestNotice: { date: isoDate('2028-07-20') } },
        column: 'seniorityMonths',
      },
      {
        name: '30 months, more than the column asks for and therefore all there are',
        row: { ...timeCreditOneFifth, seniorityMonths: '30' },
        params: { found: 30, minimum: 36, earliestNotice: { date: isoDate('2027-04-20') } },
        column: 'seniorityMonths',
      },
      {
        name: 'the first day on which it was asked for',
        row: {
          ...timeCreditOneFifth,
          startDate: '2023-06-01',
          endDate: '2023-11-30',
          noticeDate: '2023-02-20',
          hireDate: '2020-02-21',
        },
        asOf: '2023-03-01',
        params: { found: 35, minimum: 36, earliestNotice: { date: isoDate('2023-02-21') } },
      },
    ],
  },
  check(request, { today }) {
    const { seniorityMonths, startDate } = request;
    if (startDate === undefined) return null;
    // The column counts the last 24 months: exactly that many may be the end of the count, not of the seniority.
    if (seniorityMonths === valueOn(TIME_CREDIT_SENIORITY_MONTHS, startDate)) return null;
    return lackingSeniority(request, valueOn(CHILD_ALLOWANCE_SENIORITY_MONTHS, startDate), today);
  },
});
