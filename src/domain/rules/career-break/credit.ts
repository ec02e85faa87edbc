import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';

/** The columns that say what was taken in full. */
export const TAKEN_IN_FULL = ['usedFull', 'usedCareerFull'] as const satisfies readonly ColumnName[];

/** The columns that say what was taken in part; months at 1/3 and 1/4 have none but the one for the career. */
export const TAKEN_IN_PART = ['usedHalf', 'usedFifth', 'usedCareerPartial'] as const satisfies readonly ColumnName[];

/** Months of full interruption already taken, as far as the row says. */
export function fullMonthsTaken({ usedFull, usedCareerFull }: LeaveRequest): number {
  return Math.max(usedFull ?? 0, usedCareerFull ?? 0);
}

/** Months of partial interruption already taken, whatever the fraction, as far as the row says. */
export function partialMonthsTaken({ usedHalf, usedFifth, usedCareerPartial }: LeaveRequest): number {
  return Math.max((usedHalf ?? 0) + (usedFifth ?? 0), usedCareerPartial ?? 0);
}
