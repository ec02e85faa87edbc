import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { ageOn } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_TOTAL_MONTHS, MEDICAL_WEEKS_SINCE, SINGLE_PARENT_CHILD_AGE } from '../../values/medical.ts';
import type { WithPeriod } from '../block.ts';
import { requestedCredit, takenForPerson } from '../care-credit.ts';

/** What was already taken for the patient: the credit can be counted as soon as one of these is stated. */
export const USED_FOR_PATIENT: readonly ColumnName[] = ['usedFull', 'usedHalf', 'usedFifth', 'usedWeeks'];

/**
 * Whether the credit is doubled: the worker lives alone and the patient is a child who is young enough. `undefined` when
 * the worker lives alone but the row does not say how old the patient is.
 */
export function hasDoubledCredit({ singleParent, childBirthDate, startDate }: LeaveRequest): boolean | undefined {
  if (singleParent !== true) return false;
  if (childBirthDate === undefined || startDate === undefined) return undefined;
  return ageOn(childBirthDate, startDate) <= valueOn(SINGLE_PARENT_CHILD_AGE, startDate);
}

/**
 * A full interruption that fits in what is left of the credit when that is less than a month: private and local
 * employers let it be taken without agreement.
 */
export function isFinalRemainder(request: LeaveRequest & WithPeriod): boolean {
  const { sector, startDate, endDate } = request;
  const taken = takenForPerson(request);
  if (taken === 0 || startDate < MEDICAL_WEEKS_SINCE || (sector !== 'private' && sector !== 'local')) return false;
  const { ordinary, singleParent } = valueOn(MEDICAL_TOTAL_MONTHS, startDate);
  const left = (hasDoubledCredit(request) === true ? singleParent : ordinary) - taken;
  return left < 1 && requestedCredit('full', startDate, endDate) <= left;
}
