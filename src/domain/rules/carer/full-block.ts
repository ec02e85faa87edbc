import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lengthInMonths } from '../../calendar/periods.ts';
import { CARER_BLOCK_MONTHS, CARER_PERSON_MONTHS } from '../../values/carer.ts';
import { valueOn } from '../../values/dated-value.ts';
import { hasPeriod, nearestBlocks } from '../block.ts';
import { defineRule } from '../define-rule.ts';
import { carerFull } from '../example-rows.ts';

export const carerFullBlock = defineRule({
  id: 'carer.full.block',
  summary: "A full informal carer's leave lasts one, two or three whole months.",
  leaveTypes: ['informalCare'],
  regimes: ['full'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 20.07.2021 ; Partena, congé pour aidants proches (3.09.2021)', confidence: 'confirmed' }],
  inForce: { from: '2021-09-01', until: null },
  figures: ['carerBlock', 'carerTotalPerson'],
  examples: {
    accept: [
      { name: 'a month', row: carerFull },
      {
        name: 'a month from 31 January to the last of February',
        row: { ...carerFull, startDate: '2027-01-31', endDate: '2027-02-28' },
      },
      { name: 'three months', row: { ...carerFull, endDate: '2027-03-06' } },
    ],
    reject: [
      {
        name: 'a month and a half',
        row: { ...carerFull, endDate: '2027-01-21' },
        params: {
          block: 1,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-21') },
          lowerMonths: 1,
          lowerEnd: { date: isoDate('2027-01-06') },
          upperMonths: 2,
          upperEnd: { date: isoDate('2027-02-06') },
        },
      },
      {
        name: 'a week',
        row: { ...carerFull, endDate: '2026-12-13' },
        params: {
          block: 1,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2026-12-13') },
          lowerMonths: 1,
          lowerEnd: { date: isoDate('2027-01-06') },
          upperMonths: 2,
          upperEnd: { date: isoDate('2027-02-06') },
        },
      },
      {
        name: 'a day short of a month',
        row: { ...carerFull, endDate: '2027-01-05' },
        params: {
          block: 1,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-05') },
          lowerMonths: 1,
          lowerEnd: { date: isoDate('2027-01-06') },
          upperMonths: 2,
          upperEnd: { date: isoDate('2027-02-06') },
        },
      },
      {
        name: 'four months',
        row: { ...carerFull, endDate: '2027-04-06' },
        params: {
          block: 1,
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-04-06') },
          lowerMonths: 2,
          lowerEnd: { date: isoDate('2027-02-06') },
          upperMonths: 3,
          upperEnd: { date: isoDate('2027-03-06') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const block = valueOn(CARER_BLOCK_MONTHS, startDate).full;
    const maximum = valueOn(CARER_PERSON_MONTHS, startDate);
    const months = lengthInMonths(startDate, endDate);
    if (months !== null && months % block === 0 && months <= maximum) return null;
    return { params: { block, ...nearestBlocks(request, block, maximum) } };
  },
});
