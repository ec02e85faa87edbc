import type { ParamValue } from '../../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { Unit } from '../../../schemas/model/codes.ts';
import type { Fraction } from '../../values/workload.ts';
import type { Violation } from '../define-rule.ts';

/** A workload as a message shows it: minutes a week, or hundredths of a lesson period. */
export function workloadParam(unit: Unit, workload: number): ParamValue {
  return unit === 'hours' ? { minutes: workload } : { periodHundredths: workload };
}

/**
 * How well a workload meets `numerator / denominator`, both integers so that nothing is lost to rounding.
 *
 * In hours a target between two minutes is met by either neighbour, and one minute more is `close`. In lesson periods a
 * whole target must be met; nobody publishes how the Communities round the others, so that less than one period away
 * is `close`.
 */
export function compareWorkload(
  workload: number,
  numerator: number,
  denominator: number,
  unit: Unit,
): 'met' | 'close' | 'missed' {
  const distance = Math.abs(workload * denominator - numerator);
  if (distance === 0) return 'met';
  if (unit === 'hours') return distance < denominator ? 'met' : distance < 2 * denominator ? 'close' : 'missed';
  return numerator % (100 * denominator) !== 0 && distance < 100 * denominator ? 'close' : 'missed';
}

/** The broken `hours.fraction.*` rule when the row does not keep the fraction of the full-time schedule. */
export function missedFraction(
  { hoursFull, hoursDuring, unit, multipleEmployers }: LeaveRequest,
  { numerator, denominator }: Fraction,
): Violation | null {
  if (multipleEmployers || hoursFull === undefined || hoursFull === 0 || hoursDuring === undefined) return null;
  if (compareWorkload(hoursDuring, hoursFull * numerator, denominator, unit) !== 'missed') return null;
  return { params: fractionParams(hoursFull, hoursDuring, unit, { numerator, denominator }) };
}

export function fractionParams(
  hoursFull: number,
  hoursDuring: number,
  unit: Unit,
  { numerator, denominator }: Fraction,
): Violation['params'] {
  return {
    found: workloadParam(unit, hoursDuring),
    expected: workloadParam(unit, Math.round((hoursFull * numerator) / denominator)),
    full: workloadParam(unit, hoursFull),
  };
}
