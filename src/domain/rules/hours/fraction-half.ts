import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { lessonPeriods, palliativeFull, parentalHalf } from '../example-rows.ts';
import { missedFraction } from './workload.ts';

export const fractionHalf = defineRule({
  id: 'hours.fraction.half',
  summary:
    "At half-time, half of the full-time schedule is worked, whatever the worker's own contract: 19:00 of 38:00, also from a contract of 28:30.",
  leaveTypes: 'all',
  regimes: ['half', 'halfFlexible'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [
    { citation: "ONEM, feuille info E52 (20.10.2020), 50 % de l'horaire à temps plein", confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'half of 38:00', row: parentalHalf },
      {
        name: 'half of the full-time schedule from a contract of three quarters',
        row: { ...palliativeFull, regime: 'half', hoursBefore: '28:30', hoursDuring: '19:00' },
      },
      {
        name: 'half of 37:00',
        row: { ...parentalHalf, hoursFull: '37:00', hoursBefore: '37:00', hoursDuring: '18:30' },
      },
      {
        name: '11 of 22 lesson periods',
        row: { ...parentalHalf, ...lessonPeriods, hoursFull: '22', hoursBefore: '22', hoursDuring: '11' },
      },
      {
        name: "several employers are another rule's matter",
        row: { ...parentalHalf, hoursBefore: '19:00', hoursDuring: '9:30', multipleEmployers: 'yes' },
      },
    ],
    reject: [
      {
        name: "half of the worker's own contract",
        row: { ...palliativeFull, regime: 'half', hoursBefore: '28:30', hoursDuring: '14:15' },
        params: { found: { minutes: 855 }, expected: { minutes: 1140 }, full: { minutes: 2280 } },
      },
      {
        name: 'two minutes over, flexible',
        row: { ...parentalHalf, regime: 'halfFlexible', hoursDuring: '19:02' },
        params: { found: { minutes: 1142 }, expected: { minutes: 1140 }, full: { minutes: 2280 } },
      },
      {
        name: 'a period short',
        row: { ...parentalHalf, ...lessonPeriods, hoursDuring: '9' },
        params: {
          found: { periodHundredths: 900 },
          expected: { periodHundredths: 1000 },
          full: { periodHundredths: 2000 },
        },
      },
    ],
  },
  check(request) {
    return missedFraction(request, KEPT_FRACTION.half);
  },
});
