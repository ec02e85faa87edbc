import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { Params } from '../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { countMonths, lastDayOfMonths, lastsAtLeast, lastsAtMost } from '../calendar/periods.ts';
import type { Violation } from './define-rule.ts';

/** A row whose period can be measured: both days are there, in order. */
export interface WithPeriod {
  readonly startDate: CivilDate;
  readonly endDate: CivilDate;
}

/** A period that runs backwards is another rule's business; nothing is measured on it. */
export function hasPeriod(request: LeaveRequest): request is LeaveRequest & WithPeriod {
  const { startDate, endDate } = request;
  return startDate !== undefined && endDate !== undefined && endDate >= startDate;
}

/** The parameters of a period shorter than `minimum` months, or null. */
export function shorterThan({ startDate, endDate }: WithPeriod, minimum: number): Params | null {
  if (lastsAtLeast(startDate, endDate, minimum)) return null;
  return {
    startDate: { date: startDate },
    endDate: { date: endDate },
    minimum,
    earliestEnd: { date: lastDayOfMonths(startDate, minimum) },
  };
}

/** The parameters of a period longer than `maximum` months, or null. */
export function longerThan({ startDate, endDate }: WithPeriod, maximum: number): Params | null {
  if (lastsAtMost(startDate, endDate, maximum)) return null;
  return {
    startDate: { date: startDate },
    endDate: { date: endDate },
    maximum,
    latestEnd: { date: lastDayOfMonths(startDate, maximum) },
  };
}

/**
 * The two lengths nearest to a period that is not made of whole blocks, or is longer than `maximum` months, with the
 * last days that they give. `maximum` is at least two blocks.
 */
export function nearestBlocks({ startDate, endDate }: WithPeriod, block: number, maximum: number): Params {
  const wholeBlocks = Math.floor(countMonths(startDate, endDate) / block);
  const lowerMonths = Math.min(Math.max(wholeBlocks, 1) * block, maximum - block);
  const upperMonths = lowerMonths + block;
  return {
    startDate: { date: startDate },
    endDate: { date: endDate },
    lowerMonths,
    lowerEnd: { date: lastDayOfMonths(startDate, lowerMonths) },
    upperMonths,
    upperEnd: { date: lastDayOfMonths(startDate, upperMonths) },
  };
}

/** The request does not fit in what is left of a total; months are counted, not converted. */
export function exceededMonths({ startDate, endDate }: WithPeriod, taken: number, maximum: number): Violation | null {
  // Most requests fit without the calendar being asked for parts of a month.
  if (lastsAtMost(startDate, endDate, Math.floor(maximum - taken))) return null;
  const requested = countMonths(startDate, endDate);
  if (taken + requested <= maximum) return null;
  return {
    params: { taken, requested: Math.round(requested * 100) / 100, maximum, left: Math.max(0, maximum - taken) },
  };
}
