import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf, parentalOneFifth } from '../example-rows.ts';
import { workloadParam } from '../hours/workload.ts';
import { readDroppedLoad } from './dropped-load.ts';

const half = { ...parentalHalf, hoursBefore: '19:00', multipleEmployers: 'yes' } as const;
const oneFifth = { ...parentalOneFifth, hoursBefore: '28:30', multipleEmployers: 'yes' } as const;

/** Replaces `hours.fraction.*` for a worker with several employers. */
export const multiEmployerHours = defineRule({
  id: 'multi-employer.hours',
  summary:
    'With several employers the worker drops the fraction of a full-time schedule (7:36 of 38:00 at 1/5) with one of them, or the same fraction of each job: 4:48 of a contract of 24:00.',
  leaveTypes: 'all',
  regimes: ['half', 'halfFlexible', 'oneThird', 'oneQuarter', 'oneFifth', 'oneTenth'],
  sectors: 'all',
  needs: ['otherEmployerHours'],
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
      {
        name: 'a fifth of a full-time schedule from 24 hours beside 14',
        row: { ...oneFifth, hoursBefore: '24:00', hoursDuring: '16:24', otherEmployerHours: '14:00' },
      },
      {
        name: 'a fifth of 24 hours beside 14',
        row: { ...oneFifth, hoursBefore: '24:00', hoursDuring: '19:12', otherEmployerHours: '14:00' },
      },
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
  check(request) {
    const { multipleEmployers, hoursBefore, unit } = request;
    const load = multipleEmployers ? readDroppedLoad(request) : null;
    if (load === null || hoursBefore === undefined || load.fit === 'whole' || load.fit === 'share') return null;
    const { dropped, whole, share, fit } = load;
    return {
      severity: fit === 'close' ? 'warning' : 'error',
      params: {
        found: workloadParam(unit, dropped),
        whole: workloadParam(unit, whole),
        share: workloadParam(unit, share),
        duringWhole: workloadParam(unit, Math.max(0, hoursBefore - whole)),
        duringShare: workloadParam(unit, hoursBefore - share),
      },
    };
  },
});
