import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { addDays, addMonths, countMonths } from '../../calendar/periods.ts';
import type { Violation } from '../define-rule.ts';

/**
 * The row shows fewer months with the employer before the written notice than `minimum`. Null when it shows enough, or
 * does not say.
 */
export function lackingSeniority(
  { seniorityMonths, hireDate, noticeDate }: LeaveRequest,
  minimum: number,
): Violation | null {
  if (seniorityMonths !== undefined) {
    return seniorityMonths >= minimum
      ? null
      : { params: { found: seniorityMonths, minimum }, column: 'seniorityMonths' };
  }
  if (hireDate === undefined || noticeDate === undefined || addMonths(hireDate, minimum) <= noticeDate) return null;
  return { params: { found: Math.floor(countMonths(hireDate, addDays(noticeDate, -1))), minimum }, column: 'hireDate' };
}
