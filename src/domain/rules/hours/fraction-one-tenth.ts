import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalOneTenth } from '../example-rows.ts';
import { missedFraction } from './workload.ts';

export const fractionOneTenth = defineRule({
  id: 'hours.fraction.one-tenth',
  summary:
    'At 1/10 reduction, nine tenths of the full-time schedule are worked as a weekly average: 34:12 of 38:00, spread as half a day a week, a day every two weeks or otherwise.',
  leaveTypes: 'all',
  regimes: ['oneTenth'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [{ citation: 'ONEM, FAQ congé parental (38 h deviennent 34 h 12)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'nine tenths of 38:00', row: parentalOneTenth },
      { name: 'a minute over is only a warning of another rule', row: { ...parentalOneTenth, hoursDuring: '34:13' } },
      { name: '34 hours 12 minutes, written in decimals', row: { ...parentalOneTenth, hoursDuring: '34.2' } },
    ],
    reject: [
      {
        name: 'two minutes short',
        row: { ...parentalOneTenth, hoursDuring: '34:10' },
        params: { found: { minutes: 2050 }, expected: { minutes: 2052 }, full: { minutes: 2280 } },
      },
      {
        name: 'two minutes over',
        row: { ...parentalOneTenth, hoursDuring: '34:14' },
        params: { found: { minutes: 2054 }, expected: { minutes: 2052 }, full: { minutes: 2280 } },
      },
      {
        name: '34 hours and 20 minutes, misread decimals',
        row: { ...parentalOneTenth, hoursDuring: '34:20' },
        params: { found: { minutes: 2060 }, expected: { minutes: 2052 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return missedFraction(request, KEPT_FRACTION.oneTenth);
  },
});
