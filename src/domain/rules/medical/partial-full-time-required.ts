import { FULL_TIME } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalOneFifth } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

export const medicalPartialFullTimeRequired = defineRule({
  id: 'medical.partial.full-time-required',
  summary: 'A reduction by 1/5 for medical assistance is normally for full-timers; several jobs count together.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['oneFifth'],
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'hoursBefore',
  source: [{ citation: 'AR 10.08.1998, art. 3', confidence: 'unverified' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a full-timer', row: medicalOneFifth },
      {
        name: 'two employers, judged together',
        row: { ...medicalOneFifth, hoursBefore: '19:00', multipleEmployers: 'yes' },
      },
    ],
    reject: [
      {
        name: 'a minute short of full-time',
        row: { ...medicalOneFifth, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return tooSmallContract(request, FULL_TIME);
  },
});
