import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';

/** Months already taken for the patient, whatever the form, as far as the row says. */
export function monthsTakenForPatient({ usedFull, usedHalf, usedFifth, usedTenth }: LeaveRequest): number {
  return (usedFull ?? 0) + (usedHalf ?? 0) + (usedFifth ?? 0) + (usedTenth ?? 0);
}
