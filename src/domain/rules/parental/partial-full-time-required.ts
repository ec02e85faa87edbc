import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf, parentalOneFifth } from '../example-rows.ts';
import { workloadParam } from '../hours/workload.ts';
import { isFlemishHalfTimeFromPartTime } from './half-flemish-contractual.ts';

export const partialFullTimeRequired = defineRule({
  id: 'parental.partial.full-time-required',
  summary: 'Half-time, 1/5 and 1/10 need full-time occupation before the leave.',
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
        name: 'contract staff of the Flemish government at three quarters',
        row: { ...parentalHalf, sector: 'flemish', status: 'contractual', hoursBefore: '28:30' },
      },
    ],
    reject: [
      {
        name: 'a minute short of full-time',
        row: { ...parentalHalf, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, full: { minutes: 2280 } },
      },
      {
        name: 'a four-fifths contract',
        row: { ...parentalOneFifth, hoursBefore: '30:24', hoursDuring: '22:48' },
        params: { found: { minutes: 1824 }, full: { minutes: 2280 } },
      },
      {
        name: 'contract staff of the Flemish government below three quarters',
        row: { ...parentalHalf, sector: 'flemish', status: 'contractual', hoursBefore: '28:29' },
        params: { found: { minutes: 1709 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    const { hoursFull, hoursBefore, unit, multipleEmployers } = request;
    if (hoursFull === undefined || hoursBefore === undefined || hoursBefore >= hoursFull) return null;
    // A contract of zero is `hours.positive`'s finding.
    if (multipleEmployers || hoursBefore === 0 || isFlemishHalfTimeFromPartTime(request)) return null;
    return { params: { found: workloadParam(unit, hoursBefore), full: workloadParam(unit, hoursFull) } };
  },
});
