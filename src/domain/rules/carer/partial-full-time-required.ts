import { FULL_TIME } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerHalf } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

export const carerPartialFullTimeRequired = defineRule({
  id: 'carer.partial.full-time-required',
  summary:
    "Half-time and 1/5 informal carer's leave is for full-timers, several jobs counting together; a part-timer may only interrupt completely.",
  leaveTypes: ['informalCare'],
  regimes: ['half', 'oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: 'Loi du 22.01.1985, art. 102ter ; ONEM, FAQ aidants proches', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'two employers, judged together',
        row: { ...carerHalf, hoursBefore: '19:00', multipleEmployers: 'yes' },
      },
      { name: 'a full-timer', row: carerHalf },
      {
        name: 'two jobs that are full-time together',
        row: { ...carerHalf, hoursBefore: '19:00', otherEmployerHours: '19:00' },
      },
    ],
    reject: [
      {
        name: 'four fifths, half-time',
        row: { ...carerHalf, hoursBefore: '30:24' },
        params: { found: { minutes: 1824 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
      {
        name: 'a minute short of full-time',
        row: { ...carerHalf, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return tooSmallContract(request, FULL_TIME);
  },
});
