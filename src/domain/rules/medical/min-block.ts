import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { CivilDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { addDays, lengthInDays, lengthInWeeks } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_BLOCK_MONTHS, MEDICAL_MAXIMUM_WEEKS, MEDICAL_WEEKS_SINCE } from '../../values/medical.ts';
import { hasPeriod, shorterThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf } from '../example-rows.ts';
import { isFinalRemainder } from './credit.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';

export const medicalMinBlock = defineRule({
  id: 'medical.min-block',
  summary:
    "A request for medical assistance lasts at least one month. Only a full interruption may be shorter: whole weeks with the employer's agreement, or the last part of the credit.",
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ORDINARY_ASSISTANCE,
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 10.08.1998, art. 6 § 1', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalBlock', 'medicalTotal', 'medicalWeeks'],
  examples: {
    accept: [
      { name: 'a month', row: medicalHalf },
      { name: 'two weeks in full, which need agreement instead', row: { ...medicalFull, endDate: '2026-12-20' } },
      {
        name: 'the last ten days of the credit',
        row: { ...medicalFull, endDate: '2026-12-16', usedFull: '11', usedWeeks: '2' },
      },
      {
        name: 'a month from 31 January to the last of February',
        row: { ...medicalHalf, startDate: '2027-01-31', endDate: '2027-02-28' },
      },
      {
        name: 'a week in full on the first day that weeks existed',
        row: { ...medicalFull, startDate: '2019-06-01', endDate: '2019-06-07' },
      },
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
          weeks: 3,
          weeksEnd: { date: isoDate('2026-12-27') },
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
          weeks: 2,
          weeksEnd: { date: isoDate('2026-12-20') },
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
          weeks: 2,
          weeksEnd: { date: isoDate('2026-12-20') },
        },
      },
      {
        name: 'a week in full on the eve of the day on which weeks existed',
        row: { ...medicalFull, startDate: '2019-05-31', endDate: '2019-06-06' },
        params: {
          startDate: { date: isoDate('2019-05-31') },
          endDate: { date: isoDate('2019-06-06') },
          minimum: 1,
          earliestEnd: { date: isoDate('2019-06-30') },
          weeks: 1,
          weeksEnd: { date: isoDate('2019-06-06') },
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
          weeks: 3,
          weeksEnd: { date: isoDate('2026-12-27') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const tooShort = shorterThan(request, valueOn(MEDICAL_BLOCK_MONTHS, startDate).minimum);
    if (tooShort === null) return null;
    if (request.regime === 'full') {
      const isInWeeks = startDate >= MEDICAL_WEEKS_SINCE && lengthInWeeks(startDate, endDate) !== null;
      if (isInWeeks || isFinalRemainder(request)) return null;
    }
    const params = { ...tooShort, ...nearestWeeks(startDate, endDate) };
    return request.extends === undefined ? { params } : { params, severity: 'warning' };
  },
});

/** The whole weeks that hold the period, as a full interruption may last with the employer's agreement. */
function nearestWeeks(startDate: CivilDate, endDate: CivilDate): Params {
  const weeks = Math.min(Math.ceil(lengthInDays(startDate, endDate) / 7), valueOn(MEDICAL_MAXIMUM_WEEKS, startDate));
  return { weeks, weeksEnd: { date: addDays(startDate, weeks * 7 - 1) } };
}
