import { FULL_TIME } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeOneFifth } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

export const palliativeOneFifthFullTime = defineRule({
  id: 'palliative.one-fifth.full-time',
  summary: 'Palliative care leave by 1/5 is for full-timers; several jobs count together.',
  leaveTypes: ['palliativeCare'],
  regimes: ['oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: 'CSC, congé pour soins palliatifs', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a full-timer', row: palliativeOneFifth },
      {
        name: 'two jobs that are full-time together',
        row: { ...palliativeOneFifth, hoursBefore: '19:00', otherEmployerHours: '19:00' },
      },
    ],
    reject: [
      {
        name: 'a minute short of full-time',
        row: { ...palliativeOneFifth, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return tooSmallContract(request, FULL_TIME);
  },
});
