import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalOneFifth } from '../example-rows.ts';
import { compareWorkload, fractionParams } from './workload.ts';

const twentyTwoPeriods = { ...parentalOneFifth, ...lessonPeriods, hoursFull: '22', hoursBefore: '22' } as const;

export const periodsNonInteger = defineRule({
  id: 'hours.periods.non-integer',
  summary:
    "The fraction of the assignment is a whole number of lesson periods; where it is not (4/5 of 22 is 17.6), the figure is the one of the Community's own assignment.",
  leaveTypes: 'all',
  regimes: ['half', 'halfFlexible', 'oneThird', 'oneQuarter', 'oneFifth', 'oneTenth'],
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'hoursDuring',
  source: [
    {
      citation: 'Arrondi des périodes par les Communautés (aucune source trouvée)',
      confidence: 'unverified',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: '4/5 of 20 is 16', row: { ...parentalOneFifth, ...lessonPeriods, hoursDuring: '16' } },
      { name: 'a period and more away is an error of the fraction', row: { ...twentyTwoPeriods, hoursDuring: '16.6' } },
    ],
    reject: [
      {
        name: '4/5 of 22 is 17.6, as computed',
        row: { ...twentyTwoPeriods, hoursDuring: '17.6' },
        params: {
          found: { periodHundredths: 1760 },
          expected: { periodHundredths: 1760 },
          full: { periodHundredths: 2200 },
        },
      },
      {
        name: '4/5 of 22, rounded down',
        row: { ...twentyTwoPeriods, hoursDuring: '17' },
        params: {
          found: { periodHundredths: 1700 },
          expected: { periodHundredths: 1760 },
          full: { periodHundredths: 2200 },
        },
      },
      {
        name: '4/5 of 22, a hundredth less than a period away',
        row: { ...twentyTwoPeriods, hoursDuring: '16.61' },
        params: {
          found: { periodHundredths: 1661 },
          expected: { periodHundredths: 1760 },
          full: { periodHundredths: 2200 },
        },
      },
    ],
  },
  check({ regime, hoursFull, hoursDuring, unit, multipleEmployers }) {
    if (unit !== 'periods' || multipleEmployers || regime === undefined) return null;
    if (hoursFull === undefined || hoursDuring === undefined) return null;
    const fraction = KEPT_FRACTION[regime];
    const kept = hoursFull * fraction.numerator;
    if (kept % (100 * fraction.denominator) === 0) return null;
    if (compareWorkload(hoursDuring, kept, fraction.denominator, unit) === 'missed') return null;
    return { params: fractionParams(hoursFull, hoursDuring, unit, fraction) };
  },
});
