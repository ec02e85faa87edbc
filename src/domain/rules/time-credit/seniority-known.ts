import type { CivilDate } from '../../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { addDays, addMonths, countMonths } from '../../calendar/periods.ts';
import type { Violation } from '../define-rule.ts';

/**
 * The row shows fewer months with the employer before the written notice than `minimum`; a notice that is not dated can
 * still be given on the day of filing. Null when the row shows enough, or does not say.
 */
export function lackingSeniority(
  { seniorityMonths, hireDate, noticeDate }: LeaveRequest,
  minimum: number,
  today: CivilDate,
): Violation | null {
  const countedOn = noticeDate ?? today;
  if (seniorityMonths !== undefined) {
    if (seniorityMonths >= minimum) return null;
    const earliestNotice = addMonths(countedOn, minimum - seniorityMonths);
    return {
      params: { found: seniorityMonths, minimum, earliestNotice: { date: earliestNotice } },
      column: 'seniorityMonths',
    };
  }
  if (hireDate === undefined) return null;
  const earliestNotice = addMonths(hireDate, minimum);
  if (earliestNotice <= countedOn) return null;
  const found = Math.floor(countMonths(hireDate, addDays(countedOn, -1)));
  return { params: { found, minimum, earliestNotice: { date: earliestNotice } }, column: 'hireDate' };
}
