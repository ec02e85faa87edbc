import { FULL_TIME } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { ORDINARY_TIME_CREDIT } from '../motive-scopes.ts';
import { tooSmallContract } from '../occupation.ts';

export const timeCreditOneFifthFullTime = defineRule({
  id: 'time-credit.one-fifth.full-time',
  summary: 'Time credit by 1/5 is for workers who were full-time during the 12 months before the written notice.',
  leaveTypes: ['timeCredit'],
  regimes: ['oneFifth'],
  sectors: 'all',
  motives: ORDINARY_TIME_CREDIT,
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: 'CCT 103, art. 9 ; Agoria, crédit-temps', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a full-timer', row: timeCreditOneFifth },
      {
        name: 'two jobs that are full-time together',
        row: { ...timeCreditOneFifth, hoursBefore: '30:24', otherEmployerHours: '7:36' },
      },
    ],
    reject: [
      {
        name: 'a minute short of full-time',
        row: { ...timeCreditOneFifth, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return tooSmallContract(request, FULL_TIME);
  },
});
