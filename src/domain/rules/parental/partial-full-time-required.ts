import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf, parentalOneFifth } from '../example-rows.ts';
import { FULL_TIME } from '../../values/occupation.ts';
import { tooSmallContract } from '../occupation.ts';
import { isFlemishHalfTimeFromPartTime } from './half-flemish-contractual.ts';

export const partialFullTimeRequired = defineRule({
  id: 'parental.partial.full-time-required',
  summary:
    'Half-time, 1/5 and 1/10 are for workers with a full-time contract, or with several jobs that are full-time together; a part-timer may only interrupt completely.',
  leaveTypes: ['parentalLeave'],
  regimes: ['half', 'halfFlexible', 'oneFifth', 'oneTenth'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: 'AR 29.10.1997, art. 2', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalFlemishHalfTime'],
  examples: {
    accept: [
      { name: 'full-time', row: parentalHalf },
      {
        name: 'full-time with two employers together',
        row: { ...parentalHalf, hoursBefore: '19:00', hoursDuring: '0:00', multipleEmployers: 'yes' },
      },
      {
        name: 'full-time with the hours at another employer',
        row: { ...parentalHalf, hoursBefore: '19:00', otherEmployerHours: '19:00' },
      },
      {
        name: 'contract staff of the Flemish government at three quarters',
        row: { ...parentalHalf, sector: 'flemish', status: 'contractual', hoursBefore: '28:30' },
      },
    ],
    reject: [
      {
        name: 'a minute short of full-time',
        row: { ...parentalHalf, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
      {
        name: 'a four-fifths contract',
        row: { ...parentalOneFifth, hoursBefore: '30:24', hoursDuring: '22:48' },
        params: { found: { minutes: 1824 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
      {
        name: 'two jobs a minute short of full-time together',
        row: { ...parentalHalf, hoursBefore: '19:00', otherEmployerHours: '18:59' },
        params: { found: { minutes: 1140 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
      {
        name: 'contract staff of the Flemish government at three quarters, by 1/5',
        row: {
          ...parentalOneFifth,
          sector: 'flemish',
          status: 'contractual',
          hoursBefore: '28:30',
          hoursDuring: '22:48',
        },
        params: { found: { minutes: 1710 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
      {
        name: 'contract staff of the Flemish government below three quarters',
        row: { ...parentalHalf, sector: 'flemish', status: 'contractual', hoursBefore: '28:29' },
        params: { found: { minutes: 1709 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    return isFlemishHalfTimeFromPartTime(request) ? null : tooSmallContract(request, FULL_TIME);
  },
});
