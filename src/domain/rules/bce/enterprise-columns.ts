import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { findEnterpriseNumberFault, type EnterpriseNumberFault } from '../../identifiers/enterprise-number.ts';
import type { Violation } from '../define-rule.ts';

const ENTERPRISE_COLUMNS = ['employer', 'school'] as const;

/** One violation for each enterprise number of the row that shows `fault`. */
export function reportEnterpriseNumbers(
  request: LeaveRequest,
  fault: EnterpriseNumberFault,
  describe: (column: ColumnName, value: string) => Params,
): readonly Violation[] | null {
  let violations: Violation[] | undefined;
  for (const column of ENTERPRISE_COLUMNS) {
    const value = request[column];
    if (value === undefined || findEnterpriseNumberFault(value) !== fault) continue;
    (violations ??= []).push({ column, params: describe(column, value) });
  }
  return violations ?? null;
}
