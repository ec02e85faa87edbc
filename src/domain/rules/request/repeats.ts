import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { EarlierRequest } from '../earlier-requests.ts';

/** Whether a row asks again for what an earlier one asks for, whatever its hours, notice and comment. */
export function repeats(request: LeaveRequest, other: EarlierRequest): boolean {
  return (
    other.isSameEmployer &&
    other.leaveType === request.leaveType &&
    other.regime === request.regime &&
    other.startDate === request.startDate &&
    other.endDate === request.endDate
  );
}
