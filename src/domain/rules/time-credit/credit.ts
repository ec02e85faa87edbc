import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { countMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_TOTAL_MONTHS } from '../../values/time-credit.ts';
import type { WithPeriod } from '../block.ts';

/** The columns that say what was taken for the motive: time credit has these three forms. */
export const FOR_THE_MOTIVE = ['usedFull', 'usedHalf', 'usedFifth'] as const satisfies readonly ColumnName[];

/** The columns that say what was taken for any motive. */
export const OVER_THE_CAREER = [
  ...FOR_THE_MOTIVE,
  'usedCareerFull',
  'usedCareerPartial',
] as const satisfies readonly ColumnName[];

/** Calendar months already taken for the motive, whatever the form, as far as the row says. */
export function monthsTakenForMotive({ usedFull, usedHalf, usedFifth }: LeaveRequest): number {
  return (usedFull ?? 0) + (usedHalf ?? 0) + (usedFifth ?? 0);
}

/** Calendar months already taken for any motive: what was taken for this one is part of it. */
export function monthsTakenOverCareer(request: LeaveRequest): number {
  const overCareer = (request.usedCareerFull ?? 0) + (request.usedCareerPartial ?? 0);
  return Math.max(overCareer, monthsTakenForMotive(request));
}

/** Less than a minimum block is left of the credit, and the request fits in it: then the minimum does not hold. */
export function isLastRemainder(request: LeaveRequest & WithPeriod, minimum: number): boolean {
  const { motive, startDate, endDate } = request;
  const takenOverCareer = monthsTakenOverCareer(request);
  if (takenOverCareer === 0) return false;
  const total = valueOn(TIME_CREDIT_TOTAL_MONTHS, startDate);
  const leftOverall = total.care - takenOverCareer;
  const leftForTraining = motive === 'training' ? total.training - monthsTakenForMotive(request) : leftOverall;
  const left = Math.min(leftOverall, leftForTraining);
  return left < minimum && countMonths(startDate, endDate) <= left;
}
