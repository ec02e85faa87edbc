import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lengthInMonths } from '../../calendar/periods.ts';
import { CARER_BLOCK_MONTHS, CARER_PERSON_MONTHS } from '../../values/carer.ts';
import { valueOn } from '../../values/dated-value.ts';
import { hasPeriod, nearestBlocks } from '../block.ts';
import { defineRule } from '../define-rule.ts';
import { carerHalf, carerOneFifth } from '../example-rows.ts';

export const carerPartialBlock = defineRule({
  id: 'carer.partial.block',
  summary: "A half-time or 1/5 informal carer's leave lasts two, four or six whole months.",
  leaveTypes: ['informalCare'],
  regimes: ['half', 'oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 20.07.2021 ; Partena, congé pour aidants proches (3.09.2021)', confidence: 'confirmed' }],
  inForce: { from: '2021-09-01', until: null },
  figures: ['carerBlock', 'carerTotalPerson'],
  examples: {
    accept: [
      { name: 'two months', row: carerHalf },
      { name: 'six months at 1/5', row: { ...carerOneFifth, endDate: '2027-06-06' } },
    ],
    reject: [
      {
        name: 'one month',
        row: { ...carerOneFifth, endDate: '2027-01-06' },
        params: {
          block: 2,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-06') },
          lowerMonths: 2,
          lowerEnd: { date: isoDate('2027-02-06') },
          upperMonths: 4,
          upperEnd: { date: isoDate('2027-04-06') },
        },
      },
      {
        name: 'three months',
        row: { ...carerHalf, endDate: '2027-03-06' },
        params: {
          block: 2,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-03-06') },
          lowerMonths: 2,
          lowerEnd: { date: isoDate('2027-02-06') },
          upperMonths: 4,
          upperEnd: { date: isoDate('2027-04-06') },
        },
      },
      {
        name: 'a day over four months',
        row: { ...carerHalf, endDate: '2027-04-07' },
        params: {
          block: 2,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-04-07') },
          lowerMonths: 4,
          lowerEnd: { date: isoDate('2027-04-06') },
          upperMonths: 6,
          upperEnd: { date: isoDate('2027-06-06') },
        },
      },
      {
        name: 'eight months',
        row: { ...carerHalf, endDate: '2027-08-06' },
        params: {
          block: 2,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-08-06') },
          lowerMonths: 4,
          lowerEnd: { date: isoDate('2027-04-06') },
          upperMonths: 6,
          upperEnd: { date: isoDate('2027-06-06') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const block = valueOn(CARER_BLOCK_MONTHS, startDate).partial;
    const maximum = valueOn(CARER_PERSON_MONTHS, startDate) * 2;
    const months = lengthInMonths(startDate, endDate);
    if (months !== null && months % block === 0 && months <= maximum) return null;
    return { params: { block, ...nearestBlocks(request, block, maximum) } };
  },
});
