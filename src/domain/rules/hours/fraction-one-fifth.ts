import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalOneFifth } from '../example-rows.ts';
import { missedFraction } from './workload.ts';

export const fractionOneFifth = defineRule({
  id: 'hours.fraction.one-fifth',
  summary: 'At 1/5 reduction, four fifths of the full-time schedule are worked as a weekly average: 30:24 of 38:00.',
  leaveTypes: 'all',
  regimes: ['oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [{ citation: 'ONEM, feuille info E52 (20.10.2020), 38 h deviennent 30 h 24', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'four fifths of 38:00', row: parentalOneFifth },
      { name: 'one minute off is only a warning of another rule', row: { ...parentalOneFifth, hoursDuring: '30:23' } },
      {
        name: 'the minute below an inexact fraction',
        row: { ...parentalOneFifth, hoursFull: '37:02', hoursBefore: '37:02', hoursDuring: '29:37' },
      },
      {
        name: 'the minute above an inexact fraction',
        row: { ...parentalOneFifth, hoursFull: '37:02', hoursBefore: '37:02', hoursDuring: '29:38' },
      },
      {
        name: '17.6 of 22 lesson periods',
        row: { ...parentalOneFifth, ...lessonPeriods, hoursFull: '22', hoursBefore: '22', hoursDuring: '17.6' },
      },
      {
        name: '18 of 22 lesson periods, less than a period away',
        row: { ...parentalOneFifth, ...lessonPeriods, hoursFull: '22', hoursBefore: '22', hoursDuring: '18' },
      },
    ],
    reject: [
      {
        name: '30:00 instead of 30:24',
        row: { ...parentalOneFifth, hoursDuring: '30:00' },
        params: { found: { minutes: 1800 }, expected: { minutes: 1824 }, full: { minutes: 2280 } },
      },
      {
        name: 'two minutes short',
        row: { ...parentalOneFifth, hoursDuring: '30:22' },
        params: { found: { minutes: 1822 }, expected: { minutes: 1824 }, full: { minutes: 2280 } },
      },
      {
        name: 'two minutes over',
        row: { ...parentalOneFifth, hoursDuring: '30:26' },
        params: { found: { minutes: 1826 }, expected: { minutes: 1824 }, full: { minutes: 2280 } },
      },
      {
        name: 'a whole number of periods must be exact',
        row: { ...parentalOneFifth, ...lessonPeriods, hoursDuring: '15.6' },
        params: {
          found: { periodHundredths: 1560 },
          expected: { periodHundredths: 1600 },
          full: { periodHundredths: 2000 },
        },
      },
      {
        name: '16 of 22 lesson periods, more than a period away',
        row: { ...parentalOneFifth, ...lessonPeriods, hoursFull: '22', hoursBefore: '22', hoursDuring: '16' },
        params: {
          found: { periodHundredths: 1600 },
          expected: { periodHundredths: 1760 },
          full: { periodHundredths: 2200 },
        },
      },
    ],
  },
  check(request) {
    return missedFraction(request, KEPT_FRACTION.oneFifth);
  },
});
