import { CAREER_BREAK_TOTAL_MONTHS } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { exceededMonths, hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakHalf } from '../example-rows.ts';
import { TAKEN_IN_PART, partialMonthsTaken } from './credit.ts';

export const careerBreakTotalPartial = defineRule({
  id: 'career-break.total.partial',
  summary:
    'Partial career break, whatever the fraction, lasts at most 60 months over the career, apart from the 60 months in full. Thematic leaves are not deducted, and the end-of-career break has no maximum.',
  leaveTypes: ['careerBreak'],
  regimes: ['half', 'oneThird', 'oneQuarter', 'oneFifth'],
  sectors: ['federal', 'regional', 'local', 'education'],
  motives: ['none'],
  needs: [TAKEN_IN_PART],
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
    if (!hasPeriod(request)) return null;
    const maximum = valueOn(CAREER_BREAK_TOTAL_MONTHS, request.startDate).partial;
    return exceededMonths(request, partialMonthsTaken(request), maximum);
  },
});
