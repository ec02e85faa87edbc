import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { Fraction } from '../values/workload.ts';
import type { Violation } from './define-rule.ts';
import { workloadParam } from './hours/workload.ts';

/**
 * The contract is smaller than the part of a full-time schedule that the form asks for. Null too when it cannot be
 * judged from the row: hours missing, or several employers, whose contracts count together.
 */
export function tooSmallContract(request: LeaveRequest, { numerator, denominator }: Fraction): Violation | null {
  const { hoursFull, hoursBefore, otherEmployerHours, multipleEmployers, unit } = request;
  if (hoursFull === undefined || hoursBefore === undefined || multipleEmployers) return null;
  // A contract of zero is `hours.positive`'s finding.
  if (hoursBefore === 0) return null;
  if ((hoursBefore + (otherEmployerHours ?? 0)) * denominator >= hoursFull * numerator) return null;
  return {
    params: {
      found: workloadParam(unit, hoursBefore),
      expected: workloadParam(unit, Math.ceil((hoursFull * numerator) / denominator)),
      full: workloadParam(unit, hoursFull),
    },
  };
}
