import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_SENIORITY_MONTHS } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { ORDINARY_TIME_CREDIT } from '../motive-scopes.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditSeniority = defineRule({
  id: 'time-credit.seniority',
  summary:
    'The worker has been with the employer for 24 months before the written notice. Time credit that directly follows parental leave exhausted for all children is exempt.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ORDINARY_TIME_CREDIT,
  needs: [['seniorityMonths', 'hireDate']],
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
    ],
    reject: [
      {
        name: '23 months',
        row: { ...timeCreditOneFifth, seniorityMonths: '23' },
        params: { found: 23, minimum: 24, earliestNotice: { date: isoDate('2026-11-20') } },
      },
      {
        name: 'a day short by the date of hiring',
        row: { ...timeCreditOneFifth, hireDate: '2024-10-21' },
        params: { found: 23, minimum: 24, earliestNotice: { date: isoDate('2026-10-21') } },
        column: 'hireDate',
      },
      {
        name: 'hired after the notice',
        row: { ...timeCreditOneFifth, hireDate: '2026-10-21' },
        params: { found: 0, minimum: 24, earliestNotice: { date: isoDate('2028-10-21') } },
        column: 'hireDate',
      },
      {
        name: '23 months and a notice that is still to be given',
        row: { ...timeCreditOneFifth, noticeDate: '', seniorityMonths: '23' },
        params: { found: 23, minimum: 24, earliestNotice: { date: isoDate('2026-12-21') } },
      },
      {
        name: 'parental leave before it, but not exhausted',
        row: { ...timeCreditOneFifth, seniorityMonths: '14', followsParentalLeave: 'no' },
        params: { found: 14, minimum: 24, earliestNotice: { date: isoDate('2027-08-20') } },
      },
    ],
  },
  check(request, { today }) {
    const { followsParentalLeave, startDate } = request;
    if (followsParentalLeave === true || startDate === undefined) return null;
    return lackingSeniority(request, valueOn(TIME_CREDIT_SENIORITY_MONTHS, startDate), today);
  },
});
