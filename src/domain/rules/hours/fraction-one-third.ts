import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, lessonPeriods } from '../example-rows.ts';
import { missedFraction } from './workload.ts';

const careerBreakOneThird = { ...careerBreakFull, regime: 'oneThird', hoursDuring: '25:20' } as const;

export const fractionOneThird = defineRule({
  id: 'hours.fraction.one-third',
  summary: 'At 1/3 reduction, two thirds of the full-time schedule are worked: 25:20 of 38:00.',
  leaveTypes: 'all',
  regimes: ['oneThird'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [
    {
      citation:
        "Manuel de l'employeur du service en ligne, liste des régimes ; BOSA, interruption de carrière partielle",
      confidence: 'derived',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'two thirds of 38:00', row: careerBreakOneThird },
      {
        name: '24:40 for two thirds of 37:00',
        row: { ...careerBreakOneThird, hoursFull: '37:00', hoursBefore: '37:00', hoursDuring: '24:40' },
      },
      {
        name: 'either minute around two thirds of 37:01',
        row: { ...careerBreakOneThird, hoursFull: '37:01', hoursBefore: '37:01', hoursDuring: '24:41' },
      },
      { name: '13.33 of 20 lesson periods', row: { ...careerBreakOneThird, ...lessonPeriods, hoursDuring: '13.33' } },
    ],
    reject: [
      {
        name: 'two minutes short',
        row: { ...careerBreakOneThird, hoursDuring: '25:18' },
        params: { found: { minutes: 1518 }, expected: { minutes: 1520 }, full: { minutes: 2280 } },
      },
      {
        name: 'two minutes over',
        row: { ...careerBreakOneThird, hoursDuring: '25:22' },
        params: { found: { minutes: 1522 }, expected: { minutes: 1520 }, full: { minutes: 2280 } },
      },
      {
        name: 'a third instead of two thirds',
        row: { ...careerBreakOneThird, hoursDuring: '12:40' },
        params: { found: { minutes: 760 }, expected: { minutes: 1520 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return missedFraction(request, KEPT_FRACTION.oneThird);
  },
});
