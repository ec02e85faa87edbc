import { CAREER_BREAK_TOTAL_MONTHS } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { exceededMonths, hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull } from '../example-rows.ts';
import { TAKEN_IN_FULL, fullMonthsTaken } from './credit.ts';

export const careerBreakTotalFull = defineRule({
  id: 'career-break.total.full',
  summary:
    'Full career break lasts at most 60 months over the career. Partial breaks are a credit of their own, and thematic leaves are not deducted.',
  leaveTypes: ['careerBreak'],
  regimes: ['full'],
  sectors: ['federal', 'regional', 'local', 'education'],
  motives: ['none'],
  needs: [TAKEN_IN_FULL],
  severity: 'error',
  column: 'endDate',
  source: [
    {
      citation: 'Loi du 22.01.1985, art. 100 ; socialsecurity.be, interruption de carrière ordinaire',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['careerBreakTotal'],
  examples: {
    accept: [
      { name: 'months 58 to 60', row: { ...careerBreakFull, usedFull: '57' } },
      {
        name: 'partial months, which are another credit',
        row: { ...careerBreakFull, usedHalf: '60', usedCareerPartial: '60' },
      },
    ],
    reject: [
      {
        name: 'a month too many',
        row: { ...careerBreakFull, usedFull: '58' },
        params: { taken: 58, requested: 3, maximum: 60, left: 2 },
      },
      {
        name: 'a month too many over the career',
        row: { ...careerBreakFull, usedCareerFull: '58' },
        params: { taken: 58, requested: 3, maximum: 60, left: 2 },
      },
      {
        name: '61 months at once',
        row: { ...careerBreakFull, endDate: '2032-01-31' },
        params: { taken: 0, requested: 61, maximum: 60, left: 60 },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const maximum = valueOn(CAREER_BREAK_TOTAL_MONTHS, request.startDate).full;
    return exceededMonths(request, fullMonthsTaken(request), maximum);
  },
});
