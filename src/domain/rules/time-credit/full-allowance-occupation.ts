import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { CHILD_ALLOWANCE_OCCUPATION_MONTHS } from '../../values/time-credit.ts';
import { defineRule } from '../define-rule.ts';
import { timeCreditFull } from '../example-rows.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditFullAllowanceOccupation = defineRule({
  id: 'time-credit.full.allowance-occupation',
  summary:
    'Since 1 February 2023 the allowance for a full time credit for a child asks for 12 months of full-time work before the request, or 24 months when the worker is part-time.',
  leaveTypes: ['timeCredit'],
  regimes: ['full'],
  sectors: 'all',
  motives: ['child'],
  needs: [['seniorityMonths', 'hireDate']],
  severity: 'warning',
  column: 'seniorityMonths',
  source: [{ citation: 'AR 26.01.2023', confidence: 'confirmed' }],
  inForce: { from: '2023-02-01', until: null },
  figures: ['timeCreditChildAllowanceOccupation'],
  examples: {
    accept: [
      {
        name: 'a full-timer after 12 months',
        row: { ...timeCreditFull, seniorityMonths: '12', followsParentalLeave: 'yes' },
      },
      { name: 'a part-timer after 24 months', row: { ...timeCreditFull, hoursBefore: '19:00', seniorityMonths: '24' } },
    ],
    reject: [
      {
        name: 'a full-timer after 11 months',
        row: { ...timeCreditFull, seniorityMonths: '11', followsParentalLeave: 'yes' },
        params: { found: 11, minimum: 12, earliestNotice: { date: isoDate('2026-11-20') } },
      },
      {
        name: 'a part-timer a day short of 24 months',
        row: { ...timeCreditFull, hoursBefore: '19:00', hireDate: '2024-10-21', followsParentalLeave: 'yes' },
        params: { found: 23, minimum: 24, earliestNotice: { date: isoDate('2026-10-21') } },
        column: 'hireDate',
      },
    ],
  },
  check(request, { today }) {
    const { hoursBefore, hoursFull, startDate } = request;
    if (hoursBefore === undefined || hoursFull === undefined || startDate === undefined) return null;
    const { fullTime, partTime } = valueOn(CHILD_ALLOWANCE_OCCUPATION_MONTHS, startDate);
    return lackingSeniority(request, hoursBefore < hoursFull ? partTime : fullTime, today);
  },
});
