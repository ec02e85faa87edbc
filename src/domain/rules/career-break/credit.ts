import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';

/** Months of full interruption already taken, as far as the row says. */
export function fullMonthsTaken({ usedFull, usedCareerFull }: LeaveRequest): number {
  return Math.max(usedFull ?? 0, usedCareerFull ?? 0);
}

/** Months of partial interruption already taken, whatever the fraction, as far as the row says. */
export function partialMonthsTaken({ usedHalf, usedFifth, usedCareerPartial }: LeaveRequest): number {
  return Math.max((usedHalf ?? 0) + (usedFifth ?? 0), usedCareerPartial ?? 0);
}
