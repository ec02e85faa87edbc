import { isoDate } from '../../../schemas/model/civil-date.ts';
import { CAREER_BREAK_PERIOD_MONTHS } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { hasPeriod, shorterThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, careerBreakHalf, endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakMinBlock = defineRule({
  id: 'career-break.min-block',
  summary: 'A period of career break lasts at least 3 months, whatever the form.',
  leaveTypes: ['careerBreak'],
  regimes: ['full', 'half', 'oneThird', 'oneQuarter', 'oneFifth'],
  sectors: ['federal', 'regional', 'local', 'education'],
  severity: 'error',
  column: 'endDate',
  source: [
    { citation: 'socialsecurity.be, interruption de carrière ordinaire', confidence: 'confirmed' },
    { citation: 'Même minimum en fin de carrière (aucune source trouvée)', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  figures: ['careerBreakPeriod'],
  examples: {
    accept: [
      { name: 'three months', row: careerBreakFull },
      { name: 'three months half-time', row: careerBreakHalf },
      {
        name: 'three months that end with February of a leap year',
        row: { ...careerBreakFull, startDate: '2027-11-30', endDate: '2028-02-29' },
      },
    ],
    reject: [
      {
        name: 'a day short',
        row: { ...careerBreakFull, endDate: '2027-03-30' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-03-30') },
          minimum: 3,
          earliestEnd: { date: isoDate('2027-03-31') },
        },
      },
      {
        name: 'a day short of the end of February of a leap year',
        row: { ...careerBreakFull, startDate: '2027-11-30', endDate: '2028-02-28' },
        params: {
          startDate: { date: isoDate('2027-11-30') },
          endDate: { date: isoDate('2028-02-28') },
          minimum: 3,
          earliestEnd: { date: isoDate('2028-02-29') },
        },
      },
      {
        name: 'a day short at the end of the career',
        row: { ...endOfCareerBreakHalf, endDate: '2027-03-30' },
        severity: 'warning',
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-03-30') },
          minimum: 3,
          earliestEnd: { date: isoDate('2027-03-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const params = shorterThan(request, valueOn(CAREER_BREAK_PERIOD_MONTHS, request.startDate).minimum);
    if (params === null) return null;
    return request.motive === 'endOfCareer' ? { params, severity: 'warning' } : { params };
  },
});
