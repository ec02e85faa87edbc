import { FULL_TIME } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakHalf } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

const oneFifth = { ...careerBreakHalf, regime: 'oneFifth', hoursDuring: '30:24' } as const;

/** The other leaves have rules of their own; for the career break no source says from which contract it is open. */
export const fullTimeRequired = defineRule({
  id: 'hours.full-time-required',
  summary:
    'Half-time, 1/5 and 1/10 normally need a full-time contract. For half-time 3/4 of full-time is enough in palliative leave, medical assistance and time credit, and the jobs of several employers count together.',
  leaveTypes: ['careerBreak'],
  regimes: ['half', 'oneThird', 'oneQuarter', 'oneFifth'],
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'hoursBefore',
  source: [
    {
      citation: 'AR 29.10.1997, art. 2 ; CCT 103, art. 9 ; Loi du 22.01.1985, art. 102bis et 102ter',
      confidence: 'confirmed',
    },
    { citation: 'Loi du 22.01.1985, art. 102 (interruption de carrière ordinaire)', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a full-timer', row: oneFifth },
      {
        name: 'two employers, judged together',
        row: { ...careerBreakHalf, hoursBefore: '30:24', multipleEmployers: 'yes' },
      },
      { name: 'half-time of a full-timer', row: careerBreakHalf },
    ],
    reject: [
      {
        name: 'a minute short of full-time',
        row: { ...oneFifth, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return tooSmallContract(request, FULL_TIME);
  },
});
