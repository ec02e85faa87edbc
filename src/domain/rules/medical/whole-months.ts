import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lastsAtLeast, lastsAtMost, lengthInMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_BLOCK_MONTHS } from '../../values/medical.ts';
import { hasPeriod, nearestBlocks } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf } from '../example-rows.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';

export const medicalWholeMonths = defineRule({
  id: 'medical.whole-months',
  summary:
    'Medical assistance is asked for by one, two or three whole months. Whether a part of a month may be added is not published.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ORDINARY_ASSISTANCE,
  doubt: 'unverified',
  severity: 'warning',
  column: 'endDate',
  source: [{ citation: 'AR 10.08.1998, art. 6 § 1', confidence: 'unverified' }],
  inForce: ALWAYS,
  figures: ['medicalBlock'],
  examples: {
    accept: [
      { name: 'two months', row: { ...medicalFull, endDate: '2027-02-06' } },
      { name: 'less than a month, which another rule judges', row: { ...medicalHalf, endDate: '2026-12-20' } },
      { name: 'more than three months, which another rule judges', row: { ...medicalHalf, endDate: '2027-03-20' } },
    ],
    reject: [
      {
        name: 'a month and a half',
        row: { ...medicalHalf, endDate: '2027-01-21' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-21') },
          lowerMonths: 1,
          lowerEnd: { date: isoDate('2027-01-06') },
          upperMonths: 2,
          upperEnd: { date: isoDate('2027-02-06') },
        },
      },
      {
        name: 'a day short of three months',
        row: { ...medicalHalf, endDate: '2027-03-05' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-03-05') },
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
    const { minimum, maximum } = valueOn(MEDICAL_BLOCK_MONTHS, startDate);
    if (!lastsAtLeast(startDate, endDate, minimum) || !lastsAtMost(startDate, endDate, maximum)) return null;
    if (lengthInMonths(startDate, endDate) !== null) return null;
    return { params: nearestBlocks(request, 1, maximum) };
  },
});
