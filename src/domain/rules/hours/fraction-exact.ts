import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf, parentalOneFifth } from '../example-rows.ts';
import { compareWorkload, fractionParams } from './workload.ts';

/** Two minutes or more are errors of `hours.fraction.*`; lesson periods are `hours.periods.non-integer`'s. */
export const fractionExact = defineRule({
  id: 'hours.fraction.exact',
  summary:
    'The fraction of the regime is kept to the minute, because ONEM inspects it. Where it falls between two minutes either is right; one minute more or less is told, two are an error.',
  leaveTypes: 'all',
  regimes: ['half', 'halfFlexible', 'oneThird', 'oneQuarter', 'oneFifth', 'oneTenth'],
  sectors: 'all',
  severity: 'warning',
  column: 'hoursDuring',
  source: [
    { citation: 'ONEM, feuille info E56 (1.12.2019), respect du régime de travail', confidence: 'confirmed' },
    { citation: "Tolérance d'une minute (aucune source trouvée)", confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'exact', row: parentalOneFifth },
      {
        name: 'either neighbour of a half minute',
        row: { ...parentalHalf, hoursFull: '37:01', hoursBefore: '37:01', hoursDuring: '18:31' },
      },
      { name: 'two minutes are an error of the fraction', row: { ...parentalOneFifth, hoursDuring: '30:26' } },
    ],
    reject: [
      {
        name: 'one minute over',
        row: { ...parentalOneFifth, hoursDuring: '30:25' },
        params: { found: { minutes: 1825 }, expected: { minutes: 1824 }, full: { minutes: 2280 } },
      },
      {
        name: 'one minute short',
        row: { ...parentalOneFifth, hoursDuring: '30:23' },
        params: { found: { minutes: 1823 }, expected: { minutes: 1824 }, full: { minutes: 2280 } },
      },
      {
        name: 'one minute beyond the neighbour of a half minute',
        row: { ...parentalHalf, hoursFull: '37:01', hoursBefore: '37:01', hoursDuring: '18:32' },
        params: { found: { minutes: 1112 }, expected: { minutes: 1111 }, full: { minutes: 2221 } },
      },
    ],
  },
  check({ regime, hoursFull, hoursDuring, unit, multipleEmployers }) {
    if (unit !== 'hours' || multipleEmployers || regime === undefined) return null;
    if (hoursFull === undefined || hoursFull === 0 || hoursDuring === undefined) return null;
    const fraction = KEPT_FRACTION[regime];
    if (compareWorkload(hoursDuring, hoursFull * fraction.numerator, fraction.denominator, unit) !== 'close')
      return null;
    return { params: fractionParams(hoursFull, hoursDuring, unit, fraction) };
  },
});
