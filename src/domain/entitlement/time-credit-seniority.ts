import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { addMonths } from '../calendar/periods.ts';
import type { Remark } from './entitlement.ts';
import { note } from './remark.ts';

/** Months with the employer before the notice, with and without a motive. What is lacking is the rule's finding. */
export function timeCreditSeniorityRemarks(
  { motive, seniorityMonths, hireDate, followsParentalLeave }: LeaveRequest,
  required: number,
  noticeDate: CivilDate,
): readonly Remark[] {
  const ruleIds = [motive === 'endOfCareer' ? 'time-credit.eoc.seniority' : 'time-credit.seniority'] as const;
  if (followsParentalLeave === true && motive !== 'endOfCareer')
    return [note('followsParentalLeave', ruleIds, { required })];
  if (seniorityMonths !== undefined)
    return seniorityMonths < required ? [] : [note('seniorityEnough', ruleIds, { found: seniorityMonths, required })];
  if (hireDate === undefined) return [note('seniority', ruleIds, { required })];
  const from = addMonths(hireDate, required);
  const remark = note('seniorityFrom', ruleIds, { date: { date: from }, required });
  return [from <= noticeDate ? remark : { ...remark, isWarning: true }];
}
