import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lengthInWeeks } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_BLOCK_MONTHS } from '../../values/medical.ts';
import { hasPeriod, shorterThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf, medicalHospital } from '../example-rows.ts';
import { isFinalRemainder } from './credit.ts';

export const medicalMinBlock = defineRule({
  id: 'medical.min-block',
  summary: 'A request for medical assistance lasts at least a month, unless it is a full interruption in weeks.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 10.08.1998, art. 6 § 1', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalBlock', 'medicalTotal'],
  examples: {
    accept: [
      { name: 'a month', row: medicalHalf },
      { name: 'two weeks in full, which need agreement instead', row: { ...medicalFull, endDate: '2026-12-20' } },
      {
        name: 'the last ten days of the credit',
        row: { ...medicalFull, endDate: '2026-12-16', usedFull: '11', usedWeeks: '2' },
      },
      { name: 'a week for a child in hospital', row: medicalHospital },
    ],
    reject: [
      {
        name: 'a day short of a month',
        row: { ...medicalHalf, endDate: '2027-01-05' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-05') },
          minimum: 1,
          earliestEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'two weeks half-time',
        row: { ...medicalHalf, endDate: '2026-12-20' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2026-12-20') },
          minimum: 1,
          earliestEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'ten days in full, which is not whole weeks',
        row: { ...medicalFull, endDate: '2026-12-16' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2026-12-16') },
          minimum: 1,
          earliestEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'prolonging the weeks of a hospitalised child, where a shorter period may pass',
        row: { ...medicalHalf, endDate: '2026-12-27', extends: 'RH-12' },
        severity: 'warning',
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2026-12-27') },
          minimum: 1,
          earliestEnd: { date: isoDate('2027-01-06') },
        },
      },
    ],
  },
  check(request) {
    if (request.motive === 'hospitalisedChild' || !hasPeriod(request)) return null;
    const params = shorterThan(request, valueOn(MEDICAL_BLOCK_MONTHS, request.startDate).minimum);
    if (params === null) return null;
    if (request.regime === 'full') {
      const isInWeeks = lengthInWeeks(request.startDate, request.endDate) !== null;
      if (isInWeeks || isFinalRemainder(request)) return null;
    }
    return request.extends === undefined ? { params } : { params, severity: 'warning' };
  },
});
