import type { RowVisitor } from '../check/check-files.ts';

/** What a run would send, gathered while the rows are checked. */
export interface Plan {
  /** Valid rows by leave type, in the order met. */
  readonly byLeaveType: ReadonlyMap<string, number>;
  /** Enterprise numbers named by valid rows; a row that names none counts as the identity's own. */
  readonly employers: ReadonlySet<string>;
  /** Valid rows that name attachments. */
  readonly withAttachments: number;
}

export function createPlanVisitor(): { readonly visitor: RowVisitor; readonly plan: () => Plan } {
  const byLeaveType = new Map<string, number>();
  const employers = new Set<string>();
  let withAttachments = 0;
  return {
    visitor: {
      row({ request }, _fileIndex, _findings, isRowValid) {
        if (!isRowValid) return;
        const leaveType = request.leaveType ?? '';
        byLeaveType.set(leaveType, (byLeaveType.get(leaveType) ?? 0) + 1);
        employers.add(request.employer ?? '');
        if (request.attachments.length > 0) withAttachments += 1;
      },
      flush: () => Promise.resolve(),
    },
    plan: () => ({ byLeaveType, employers, withAttachments }),
  };
}
