import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { findEnterpriseNumberFault, type EnterpriseNumberFault } from '../../identifiers/enterprise-number.ts';
import { isStoredAsDecimal } from '../../identifiers/stored-as-decimal.ts';
import type { Violation } from '../define-rule.ts';

const ENTERPRISE_COLUMNS = ['employer', 'school'] as const;

/**
 * The check of a rule that gives one violation for each enterprise number of the row that shows `fault`; what a
 * spreadsheet has done to a number is told as that, by a rule of the file.
 */
export function reportEnterpriseNumbers(
  fault: EnterpriseNumberFault,
  describe: (column: ColumnName, value: string) => Params,
): (request: LeaveRequest) => readonly Violation[] | null {
  const shows = (value: string | undefined): boolean =>
    value !== undefined && findEnterpriseNumberFault(value) === fault && !isStoredAsDecimal(value);
  return (request) => {
    if (!shows(request.employer) && !shows(request.school)) return null;
    const violations: Violation[] = [];
    for (const column of ENTERPRISE_COLUMNS) {
      const value = request[column];
      if (value !== undefined && shows(value)) violations.push({ column, params: describe(column, value) });
    }
    return violations;
  };
}
