import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_BLOCK_MONTHS } from '../../values/medical.ts';
import { hasPeriod, longerThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf } from '../example-rows.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';

export const medicalMaxBlock = defineRule({
  id: 'medical.max-block',
  summary: 'A request for medical assistance lasts at most three months; requests may follow each other directly.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ORDINARY_ASSISTANCE,
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 10.08.1998, art. 6 § 1', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalBlock'],
  examples: {
    accept: [
      { name: 'three months', row: { ...medicalFull, endDate: '2027-03-06' } },
      {
        name: 'three months from 30 November to the last of February',
        row: { ...medicalFull, startDate: '2026-11-30', endDate: '2027-02-28' },
      },
    ],
    reject: [
      {
        name: 'a day more than three months',
        row: { ...medicalFull, endDate: '2027-03-07' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-03-07') },
          maximum: 3,
          latestEnd: { date: isoDate('2027-03-06') },
        },
      },
      {
        name: 'four months half-time',
        row: { ...medicalHalf, endDate: '2027-04-06' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-04-06') },
          maximum: 3,
          latestEnd: { date: isoDate('2027-03-06') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const params = longerThan(request, valueOn(MEDICAL_BLOCK_MONTHS, request.startDate).maximum);
    return params === null ? null : { params };
  },
});
