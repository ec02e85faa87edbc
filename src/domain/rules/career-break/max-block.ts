import { isoDate } from '../../../schemas/model/civil-date.ts';
import { CAREER_BREAK_PERIOD_MONTHS } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { hasPeriod, longerThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFederalHalf, careerBreakFull } from '../example-rows.ts';

export const careerBreakMaxBlock = defineRule({
  id: 'career-break.max-block',
  summary:
    'In the federal service and in local and provincial services one period of ordinary career break lasts at most 12 months; another may follow it. The end-of-career break may run until the pension.',
  leaveTypes: ['careerBreak'],
  regimes: ['full', 'half', 'oneThird', 'oneQuarter', 'oneFifth'],
  sectors: ['federal', 'local'],
  motives: ['none'],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 19.11.1998 ; BOSA, interruption de carrière', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['careerBreakPeriod'],
  examples: {
    accept: [
      { name: 'twelve months', row: { ...careerBreakFederalHalf, endDate: '2027-12-31' } },
      {
        name: 'twelve months from 29 February, a day that the next year does not have',
        row: { ...careerBreakFull, sector: 'local', startDate: '2028-02-29', endDate: '2029-02-28' },
      },
    ],
    reject: [
      {
        name: 'a day more in the federal service',
        row: { ...careerBreakFederalHalf, endDate: '2028-01-01' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2028-01-01') },
          maximum: 12,
          latestEnd: { date: isoDate('2027-12-31') },
        },
      },
      {
        name: 'a day more in a local service',
        row: { ...careerBreakFull, sector: 'local', endDate: '2028-01-01' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2028-01-01') },
          maximum: 12,
          latestEnd: { date: isoDate('2027-12-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const params = longerThan(request, valueOn(CAREER_BREAK_PERIOD_MONTHS, request.startDate).maximum);
    return params === null ? null : { params };
  },
});
