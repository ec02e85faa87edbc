import { KEPT_FRACTION } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf, parentalOneFifth } from '../example-rows.ts';
import { compareWorkload, workloadParam } from '../hours/workload.ts';

const half = { ...parentalHalf, hoursBefore: '19:00', multipleEmployers: 'yes' } as const;
const oneFifth = { ...parentalOneFifth, hoursBefore: '28:30', multipleEmployers: 'yes' } as const;

/** Replaces `hours.fraction.*` for a worker with several employers. */
export const multiEmployerHours = defineRule({
  id: 'multi-employer.hours',
  summary:
    'With several employers, all of the fraction of a full-time schedule is dropped with one of them, or each drops its share.',
  leaveTypes: 'all',
  regimes: ['half', 'halfFlexible', 'oneThird', 'oneQuarter', 'oneFifth', 'oneTenth'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [
    { citation: 'ONEM, feuille info E68 (24.08.2017)', confidence: 'confirmed' },
    { citation: 'Securex, crédit-temps 1/5 auprès de deux employeurs', confidence: 'derived' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'half of a full-time schedule, all with this employer', row: { ...half, hoursDuring: '0:00' } },
      { name: 'half of each job', row: { ...half, hoursDuring: '9:30', otherEmployerHours: '19:00' } },
      { name: 'a fifth of a full-time schedule, all with this employer', row: { ...oneFifth, hoursDuring: '20:54' } },
      { name: 'a fifth of each job', row: { ...oneFifth, hoursDuring: '22:48' } },
      {
        name: 'its share, when the jobs together are more than full-time',
        row: { ...oneFifth, hoursDuring: '22:48', otherEmployerHours: '9:30' },
      },
      { name: 'a smaller share, when the other hours are not stated', row: { ...oneFifth, hoursDuring: '23:45' } },
    ],
    reject: [
      {
        name: 'neither all of a fifth nor a share of it',
        row: { ...oneFifth, hoursDuring: '19:00' },
        params: {
          found: { minutes: 570 },
          whole: { minutes: 456 },
          share: { minutes: 342 },
          duringWhole: { minutes: 1254 },
          duringShare: { minutes: 1368 },
        },
      },
      {
        name: 'a smaller share than the other hours leave',
        row: { ...oneFifth, hoursDuring: '23:45', otherEmployerHours: '9:30' },
        params: {
          found: { minutes: 285 },
          whole: { minutes: 456 },
          share: { minutes: 342 },
          duringWhole: { minutes: 1254 },
          duringShare: { minutes: 1368 },
        },
      },
      {
        name: 'one minute off',
        row: { ...half, hoursDuring: '9:29', otherEmployerHours: '19:00' },
        severity: 'warning',
        params: {
          found: { minutes: 571 },
          whole: { minutes: 1140 },
          share: { minutes: 570 },
          duringWhole: { minutes: 0 },
          duringShare: { minutes: 570 },
        },
      },
    ],
  },
  check({ multipleEmployers, regime, hoursFull, hoursBefore, hoursDuring, otherEmployerHours, unit }) {
    if (!multipleEmployers || regime === undefined) return null;
    if (hoursFull === undefined || hoursBefore === undefined || hoursDuring === undefined) return null;
    // Nothing dropped, or no contract, are findings of their own.
    if (hoursFull === 0 || hoursBefore === 0 || hoursDuring >= hoursBefore) return null;
    const { numerator, denominator } = KEPT_FRACTION[regime];
    const dropped = hoursBefore - hoursDuring;
    const whole = hoursFull * (denominator - numerator);
    const withOne = compareWorkload(dropped, whole, denominator, unit);
    if (withOne === 'met') return null;

    // The share of a job is its part of all jobs. While the others are unknown they are taken to make up a full-time
    // job; there may be more of them, and then the share is smaller.
    const allJobs = Math.max(
      hoursBefore,
      otherEmployerHours === undefined ? hoursFull : hoursBefore + otherEmployerHours,
    );
    const shared = compareWorkload(dropped, whole * hoursBefore, denominator * allJobs, unit);
    if (shared === 'met') return null;
    if (otherEmployerHours === undefined && dropped * denominator * allJobs < whole * hoursBefore) return null;
    const wholeDrop = Math.round(whole / denominator);
    const shareDrop = Math.round((whole * hoursBefore) / (denominator * allJobs));
    return {
      severity: withOne === 'close' || shared === 'close' ? 'warning' : 'error',
      params: {
        found: workloadParam(unit, dropped),
        whole: workloadParam(unit, wholeDrop),
        share: workloadParam(unit, shareDrop),
        duringWhole: workloadParam(unit, Math.max(0, hoursBefore - wholeDrop)),
        duringShare: workloadParam(unit, hoursBefore - shareDrop),
      },
    };
  },
});
