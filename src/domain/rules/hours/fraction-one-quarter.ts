import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, lessonPeriods } from '../example-rows.ts';
import { missedFraction } from './workload.ts';

const careerBreakOneQuarter = { ...careerBreakFull, regime: 'oneQuarter', hoursDuring: '28:30' } as const;

export const fractionOneQuarter = defineRule({
  id: 'hours.fraction.one-quarter',
  summary: 'At 1/4 reduction, three quarters of the full-time schedule are worked: 28:30 of 38:00.',
  leaveTypes: 'all',
  regimes: ['oneQuarter'],
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
      { name: 'three quarters of 38:00', row: careerBreakOneQuarter },
      {
        name: 'a minute short is only a warning of another rule',
        row: { ...careerBreakOneQuarter, hoursDuring: '28:29' },
      },
      { name: '15 of 20 lesson periods', row: { ...careerBreakOneQuarter, ...lessonPeriods, hoursDuring: '15' } },
    ],
    reject: [
      {
        name: 'two minutes over',
        row: { ...careerBreakOneQuarter, hoursDuring: '28:32' },
        params: { found: { minutes: 1712 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
      {
        name: 'two minutes short',
        row: { ...careerBreakOneQuarter, hoursDuring: '28:28' },
        params: { found: { minutes: 1708 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
      {
        name: 'a quarter instead of three quarters',
        row: { ...careerBreakOneQuarter, hoursDuring: '9:30' },
        params: { found: { minutes: 570 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return missedFraction(request, KEPT_FRACTION.oneQuarter);
  },
});
