import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { isEmailAddress } from '../identifiers/email-address.ts';
import { findEnterpriseNumberFault } from '../identifiers/enterprise-number.ts';
import { isJointCommittee } from '../identifiers/joint-committee.ts';
import { findNissFault } from '../identifiers/niss.ts';
import { isUnreadable } from '../rules/file/unreadable-cells.ts';
import { isMisreadTicket } from './letter-for-digit.ts';

/** Columns that are read as text whatever they hold, and of which more can be known. */
const JUDGED_TEXTS = ['niss', 'employer', 'school', 'jointCommittee', 'email', 'extends'] as const;

/** The columns of a row in which something cannot be what it should be. */
export function findUnsoundColumns(request: LeaveRequest, today: CivilDate): readonly ColumnName[] {
  const columns: ColumnName[] = request.unreadable.map(({ column }) => column);
  for (const column of JUDGED_TEXTS) {
    if (!columns.includes(column) && !isSound(request, column, today)) columns.push(column);
  }
  return columns;
}

/** Whether a column of the row can be read, and its check digits or form, where it has any, are right. */
export function isSound(request: LeaveRequest, column: ColumnName, today: CivilDate): boolean {
  if (isUnreadable(request, column)) return false;
  const { niss, jointCommittee, email } = request;
  switch (column) {
    case 'niss':
      return niss === undefined || findNissFault(niss, today) === undefined;
    case 'employer':
    case 'school': {
      const number = request[column];
      return number === undefined || findEnterpriseNumberFault(number) === undefined;
    }
    case 'jointCommittee':
      return jointCommittee === undefined || isJointCommittee(jointCommittee);
    case 'email':
      return email === undefined || isEmailAddress(email);
    case 'extends':
      return request.extends === undefined || !isMisreadTicket(request.extends);
    default:
      return true;
  }
}
