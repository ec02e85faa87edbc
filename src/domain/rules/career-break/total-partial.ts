import { CAREER_BREAK_TOTAL_MONTHS } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { exceededMonths, hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakHalf, endOfCareerBreakHalf } from '../example-rows.ts';
import { partialMonthsTaken } from './credit.ts';

export const careerBreakTotalPartial = defineRule({
  id: 'career-break.total.partial',
  summary: 'Partial career break adds up to at most 60 months over the career, apart from the full credit.',
  leaveTypes: ['careerBreak'],
  regimes: ['half', 'oneThird', 'oneQuarter', 'oneFifth'],
  sectors: ['federal', 'regional', 'local', 'education'],
  severity: 'error',
  column: 'endDate',
  source: [
    {
      citation: 'Loi du 22.01.1985, art. 102 ; socialsecurity.be, interruption de carrière ordinaire',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['careerBreakTotal'],
  examples: {
    accept: [
      { name: 'months 58 to 60', row: { ...careerBreakHalf, usedHalf: '30', usedFifth: '27' } },
      { name: 'full months, which are another credit', row: { ...careerBreakHalf, usedFull: '60' } },
      { name: 'end of career, which has no maximum', row: { ...endOfCareerBreakHalf, usedHalf: '60' } },
    ],
    reject: [
      {
        name: 'a month too many',
        row: { ...careerBreakHalf, usedHalf: '30', usedFifth: '28' },
        params: { taken: 58, requested: 3, maximum: 60, left: 2 },
      },
      {
        name: 'taken over the career',
        row: { ...careerBreakHalf, usedCareerPartial: '60' },
        params: { taken: 60, requested: 3, maximum: 60, left: 0 },
      },
    ],
  },
  check(request) {
    if (request.motive === 'endOfCareer' || !hasPeriod(request)) return null;
    const maximum = valueOn(CAREER_BREAK_TOTAL_MONTHS, request.startDate).partial;
    return exceededMonths(request, partialMonthsTaken(request), maximum);
  },
});
