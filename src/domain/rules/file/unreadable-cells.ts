import { PERSONAL_COLUMNS, type ColumnName } from '../../../schemas/model/columns.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import type { CellFault, LeaveRequest, UnreadableCell } from '../../../schemas/model/leave-request.ts';
import type { LegalSource, Violation } from '../define-rule.ts';
import { showValue } from './shown-value.ts';

/** What no law names: how a cell must be written to be read at all. */
export const FILE_FORMAT: readonly [LegalSource] = [{ citation: 'docs/request-file.md', confidence: 'derived' }];

/** The check of a rule about cells that could not be read. */
type UnreadableCheck = (request: LeaveRequest) => readonly Violation[] | null;

/** One violation for each cell of the row that shows one of `faults`; the message shows its value. */
export function reportUnreadable(
  faults: readonly CellFault[],
  explain?: (column: ColumnName, text: string) => Params,
): UnreadableCheck {
  return reportCells(faults, ({ column, text }) => ({
    column: { column },
    value: PERSONAL_COLUMNS.has(column) ? '…' : showValue(text),
    ...explain?.(column, text),
  }));
}

/** The same for faults whose value is nothing to show: it identifies a person, or the damage has eaten it. */
export function reportUnreadableUnseen(faults: readonly CellFault[]): UnreadableCheck {
  return reportCells(faults, ({ column }) => ({ column: { column } }));
}

function reportCells(faults: readonly CellFault[], describe: (cell: UnreadableCell) => Params): UnreadableCheck {
  return ({ unreadable }) => {
    if (unreadable.length === 0) return null;
    const violations = unreadable
      .filter(({ fault }) => faults.includes(fault))
      .map((cell) => ({ column: cell.column, params: describe(cell) }));
    return violations.length === 0 ? null : violations;
  };
}

/** A date as its cell holds it, without the blanks and quotation marks that its reading has overlooked. */
export function fromDigitToDigit(text: string): string {
  return text.replace(/^\D+|\D+$/g, '');
}

/** Whether a field is missing because its cell could not be read, which another rule reports. */
export function isUnreadable({ unreadable }: LeaveRequest, column: ColumnName): boolean {
  for (const cell of unreadable) if (cell.column === column) return true;
  return false;
}
