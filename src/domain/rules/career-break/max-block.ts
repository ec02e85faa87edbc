import { isoDate } from '../../../schemas/model/civil-date.ts';
import { CAREER_BREAK_PERIOD_MONTHS } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { hasPeriod, longerThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFederalHalf, careerBreakFull, endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakMaxBlock = defineRule({
  id: 'career-break.max-block',
  summary: 'One period of career break lasts at most twelve months in the federal service and in local services.',
  leaveTypes: ['careerBreak'],
  regimes: ['full', 'half', 'oneThird', 'oneQuarter', 'oneFifth'],
  sectors: ['federal', 'local'],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 19.11.1998 ; BOSA, interruption de carrière', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['careerBreakPeriod'],
  examples: {
    accept: [
      { name: 'twelve months', row: { ...careerBreakFederalHalf, endDate: '2027-12-31' } },
      { name: 'end of career, until the pension', row: { ...endOfCareerBreakHalf, endDate: '2032-12-31' } },
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
    if (request.motive === 'endOfCareer' || !hasPeriod(request)) return null;
    const params = longerThan(request, valueOn(CAREER_BREAK_PERIOD_MONTHS, request.startDate).maximum);
    return params === null ? null : { params };
  },
});
