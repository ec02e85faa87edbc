import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { valueOn } from '../../values/dated-value.ts';
import { FLEMISH_HALF_TIME_MINIMUM } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf } from '../example-rows.ts';
import { workloadParam } from '../hours/workload.ts';

const flemish = {
  ...parentalHalf,
  sector: 'flemish',
  workerCode: '',
  jointCommittee: '',
  status: 'contractual',
} as const;

/** Half-time from a contract that is part-time, but long enough for contract staff of the Flemish government. */
export function isFlemishHalfTimeFromPartTime(request: LeaveRequest): boolean {
  const { sector, status, regime, hoursFull, hoursBefore, startDate } = request;
  if (sector !== 'flemish' || status === 'statutory' || status === 'temporary') return false;
  if (regime !== 'half' && regime !== 'halfFlexible') return false;
  if (hoursFull === undefined || hoursBefore === undefined || startDate === undefined) return false;
  const { numerator, denominator } = valueOn(FLEMISH_HALF_TIME_MINIMUM, startDate);
  return hoursBefore < hoursFull && hoursBefore * denominator >= hoursFull * numerator;
}

export const halfFlemishContractual = defineRule({
  id: 'parental.half.flemish-contractual',
  summary:
    'Of all part-timers only contract staff of the Flemish government may go to half-time, from a contract of at least 75 %: check that the worker belongs to it.',
  leaveTypes: ['parentalLeave'],
  regimes: ['half', 'halfFlexible'],
  sectors: ['flemish'],
  severity: 'warning',
  column: 'hoursBefore',
  source: [{ citation: 'Autorité flamande, congé parental', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalFlemishHalfTime'],
  examples: {
    accept: [
      { name: 'full-time', row: flemish },
      { name: 'below three quarters is an error of its own', row: { ...flemish, hoursBefore: '28:29' } },
      {
        name: 'statutory staff is an error of its own',
        row: { ...flemish, hoursBefore: '28:30', status: 'statutory' },
      },
    ],
    reject: [
      {
        name: 'three quarters',
        row: { ...flemish, hoursBefore: '28:30' },
        params: { found: { minutes: 1710 }, full: { minutes: 2280 } },
      },
      {
        name: 'a minute short of full-time, status not stated',
        row: { ...flemish, hoursBefore: '37:59', status: '' },
        params: { found: { minutes: 2279 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    const { hoursFull, hoursBefore, unit, multipleEmployers } = request;
    if (hoursFull === undefined || hoursBefore === undefined || multipleEmployers) return null;
    if (!isFlemishHalfTimeFromPartTime(request)) return null;
    return { params: { found: workloadParam(unit, hoursBefore), full: workloadParam(unit, hoursFull) } };
  },
});
