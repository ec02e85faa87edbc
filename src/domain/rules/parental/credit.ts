import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { countMonths, lengthInMonths, lengthInWeeks } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { BLOCK_MONTHS, CAPITAL_MONTHS, FLEXIBLE_SINCE, MONTH_COST, WEEK_COST } from '../../values/parental.ts';
import { endsWithSchoolYear } from '../education/school-year.ts';
import type { CivilDate } from '../../../schemas/model/civil-date.ts';

/** What was already taken for the child: the credit can be counted as soon as one of these is stated. */
export const USED_FOR_CHILD: readonly ColumnName[] = ['usedFull', 'usedHalf', 'usedFifth', 'usedTenth', 'usedWeeks'];

/**
 * Parental credit is counted in hundredths of a month of full interruption, so that weeks and months of every regime
 * are whole numbers: 400 for one child.
 */
export function capitalOn(startDate: CivilDate): number {
  return valueOn(CAPITAL_MONTHS, startDate) * MONTH_COST.full;
}

/** What was already taken for this child, or undefined when the row states nothing about it. */
export function usedCredit({ usedFull, usedHalf, usedFifth, usedTenth, usedWeeks }: LeaveRequest): number | undefined {
  if (
    usedFull === undefined &&
    usedHalf === undefined &&
    usedFifth === undefined &&
    usedTenth === undefined &&
    usedWeeks === undefined
  )
    return undefined;
  // Months may be typed with decimals; rounding undoes what floating point adds to 1.1 × 100.
  return Math.round(
    (usedFull ?? 0) * MONTH_COST.full +
      (usedHalf ?? 0) * MONTH_COST.half +
      (usedFifth ?? 0) * MONTH_COST.oneFifth +
      (usedTenth ?? 0) * MONTH_COST.oneTenth +
      (usedWeeks ?? 0) * WEEK_COST,
  );
}

/** What this request takes, or undefined when its period is no whole number of months or weeks: the blocks' finding. */
export function requestedCredit(request: LeaveRequest): number | undefined {
  const { regime, startDate, endDate } = request;
  if (startDate === undefined || endDate === undefined) return undefined;
  switch (regime) {
    case 'fullFlexible':
      return creditOfWeeks(startDate, endDate);
    case 'full':
      return creditOfMonths(startDate, endDate, MONTH_COST.full) ?? creditOfWeeks(startDate, endDate);
    case 'oneFifth':
    case 'oneTenth':
      if (endsWithSchoolYear(request) && startDate >= FLEXIBLE_SINCE) return creditOfBlocks(startDate, endDate, regime);
      return creditOfMonths(startDate, endDate, MONTH_COST[regime]);
    case 'half':
    case 'halfFlexible':
      return creditOfMonths(startDate, endDate, MONTH_COST[regime]);
    case 'oneThird':
    case 'oneQuarter':
    case undefined:
      return undefined;
  }
}

function creditOfMonths(startDate: CivilDate, endDate: CivilDate, cost: number): number | undefined {
  const months = lengthInMonths(startDate, endDate);
  return months === null ? undefined : months * cost;
}

/** A block that the end of the school year cuts off is taken whole: its rest is lost. */
function creditOfBlocks(startDate: CivilDate, endDate: CivilDate, regime: 'oneFifth' | 'oneTenth'): number | undefined {
  if (endDate < startDate) return undefined;
  const block = valueOn(BLOCK_MONTHS[regime], startDate);
  return Math.ceil(countMonths(startDate, endDate) / block) * block * MONTH_COST[regime];
}

function creditOfWeeks(startDate: CivilDate, endDate: CivilDate): number | undefined {
  const weeks = lengthInWeeks(startDate, endDate);
  return weeks === null ? undefined : weeks * WEEK_COST;
}

/**
 * Whether the request takes what a flexible split left over: less than 4 weeks full or 2 months at half-time, which both
 * are one month of full interruption. Such a remainder is taken without block and without agreement (leave-rules
 * `parental.remainder`; AR 29.10.1997, art. 2/2).
 */
export function isRemainder(request: LeaveRequest): boolean {
  const { startDate } = request;
  const used = usedCredit(request);
  if (used === undefined || startDate === undefined || startDate < FLEXIBLE_SINCE) return false;
  const left = capitalOn(startDate) - used;
  if (left >= MONTH_COST.full) return false;
  const requested = requestedCredit(request);
  return requested !== undefined && requested <= left;
}
