import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_BLOCK_MONTHS } from '../../values/end-of-career.ts';
import { hasPeriod, shorterThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerHalf, endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocMinBlock = defineRule({
  id: 'time-credit.eoc.min-block',
  summary:
    'End-of-career time credit lasts at least 3 months half-time and 6 months at 1/5. There is no maximum: it may run until the pension.',
  leaveTypes: ['timeCredit'],
  regimes: ['half', 'oneFifth'],
  sectors: 'all',
  motives: ['endOfCareer'],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'CCT 103, art. 8 ; ONEM, feuille info T193 (1.01.2026)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['endOfCareerBlock'],
  examples: {
    accept: [
      { name: 'three months half-time', row: { ...endOfCareerHalf, endDate: '2027-02-28' } },
      { name: 'six months at 1/5', row: { ...endOfCareerOneFifth, endDate: '2027-05-31' } },
    ],
    reject: [
      {
        name: 'a day short half-time',
        row: { ...endOfCareerHalf, endDate: '2027-02-27' },
        params: {
          startDate: { date: isoDate('2026-12-01') },
          endDate: { date: isoDate('2027-02-27') },
          minimum: 3,
          earliestEnd: { date: isoDate('2027-02-28') },
        },
      },
      {
        name: 'a day short at 1/5',
        row: { ...endOfCareerOneFifth, endDate: '2027-05-30' },
        params: {
          startDate: { date: isoDate('2026-12-01') },
          endDate: { date: isoDate('2027-05-30') },
          minimum: 6,
          earliestEnd: { date: isoDate('2027-05-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { half, oneFifth } = valueOn(END_OF_CAREER_BLOCK_MONTHS, request.startDate);
    const params = shorterThan(request, request.regime === 'half' ? half : oneFifth);
    return params === null ? null : { params };
  },
});
