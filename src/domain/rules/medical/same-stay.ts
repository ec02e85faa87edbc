import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { EarlierRequest } from '../earlier-requests.ts';

/** Both rows say that they are about the same stay of the same child, or this one that it prolongs another. */
export function isSameStay(request: LeaveRequest, other: EarlierRequest): boolean {
  if (other.motive !== 'hospitalisedChild' || !other.isSameEmployer) return false;
  return other.isSamePerson || request.extends !== undefined;
}
