import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_SENIORITY_MONTHS } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';
import { lackingSeniority } from './seniority-known.ts';

export const timeCreditEocSeniority = defineRule({
  id: 'time-credit.eoc.seniority',
  summary:
    'The worker has been with the employer for 24 months before the written notice of the end-of-career time credit.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  needs: [['seniorityMonths', 'hireDate']],
  severity: 'error',
  column: 'seniorityMonths',
  source: [{ citation: 'CCT 103, art. 10 ; ONEM, emploi de fin de carrière (29.03.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditSeniority'],
  examples: {
    accept: [
      { name: '24 months', row: { ...endOfCareerOneFifth, seniorityMonths: '24' } },
      { name: '24 months by the date of hiring', row: { ...endOfCareerOneFifth, hireDate: '2024-08-20' } },
      { name: 'not stated', row: endOfCareerOneFifth },
      {
        name: 'hired on 29 February, the notice two years later',
        row: { ...endOfCareerOneFifth, hireDate: '2024-02-29', noticeDate: '2026-02-28' },
      },
    ],
    reject: [
      {
        name: '23 months',
        row: { ...endOfCareerOneFifth, seniorityMonths: '23' },
        params: { found: 23, minimum: 24, earliestNotice: { date: isoDate('2026-09-20') } },
      },
      {
        name: 'a day short by the date of hiring',
        row: { ...endOfCareerOneFifth, hireDate: '2024-08-21' },
        params: { found: 23, minimum: 24, earliestNotice: { date: isoDate('2026-08-21') } },
        column: 'hireDate',
      },
      {
        name: 'after parental leave, which exempts only time credit with a motive',
        row: { ...endOfCareerOneFifth, seniorityMonths: '12', followsParentalLeave: 'yes' },
        params: { found: 12, minimum: 24, earliestNotice: { date: isoDate('2027-08-20') } },
      },
    ],
  },
  check(request, { today }) {
    if (request.startDate === undefined) return null;
    return lackingSeniority(request, valueOn(TIME_CREDIT_SENIORITY_MONTHS, request.startDate), today);
  },
});
