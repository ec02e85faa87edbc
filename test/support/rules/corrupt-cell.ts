import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { REQUEST_COLUMNS } from '../../../src/schemas/files/request-columns.ts';
import {
  CAPACITIES,
  CHILD_LINKS,
  COMMUNITIES,
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  SECTORS,
  UNITS,
  WORKER_CODES,
  WORKER_STATUSES,
} from '../../../src/schemas/model/codes.ts';
import { COLUMN_NAMES, type ColumnName } from '../../../src/schemas/model/columns.ts';

export interface Slip {
  readonly kind:
    'blank' | 'digit lost' | 'digit doubled' | 'digit replaced' | 'digits swapped' | 'code' | 'columns swapped';
  readonly column: ColumnName;
  readonly row: ExampleRow;
}

const CODES: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  sector: SECTORS,
  capacity: CAPACITIES,
  community: COMMUNITIES,
  status: WORKER_STATUSES,
  workerCode: WORKER_CODES,
  leaveType: LEAVE_TYPES,
  motive: MOTIVES,
  regime: REGIMES,
  unit: UNITS,
  childLink: CHILD_LINKS,
};

const isDigit = (text: string | undefined): boolean => text !== undefined && /^\d$/.test(text);

function slipsOfText(text: string): readonly (readonly [Slip['kind'], string])[] {
  return text.split('').flatMap((digit, index) => {
    if (!isDigit(digit)) return [];
    const before = text.slice(0, index);
    const after = text.slice(index + 1);
    const next = text[index + 1];
    return [
      ['digit lost', before + after] as const,
      ['digit doubled', before + digit + digit + after] as const,
      ...'0123456789'.split('').map((other) => ['digit replaced', before + other + after] as const),
      ...(next !== undefined && isDigit(next)
        ? [['digits swapped', before + next + digit + text.slice(index + 2)] as const]
        : []),
    ];
  });
}

/** Everything that a slip of the hand makes of one cell, and of two cells in each other's place. */
export function slipsOf(row: ExampleRow, column: ColumnName): readonly Slip[] {
  const text = row[column] ?? '';
  const { kind } = REQUEST_COLUMNS[column];
  const others = CODES[column] ?? (kind === 'yesNo' ? ['yes', 'no'] : []);
  const cells = [['blank', ''] as const, ...slipsOfText(text), ...others.map((code) => ['code', code] as const)];
  const slips = cells
    .filter(([, cell]) => cell !== text)
    .map(([slip, cell]): Slip => ({ kind: slip, column, row: { ...row, [column]: cell } }));
  const swapped = COLUMN_NAMES.slice(COLUMN_NAMES.indexOf(column) + 1)
    .filter((other) => text !== '' && (row[other] ?? '') !== '' && row[other] !== text)
    .map((other): Slip => ({ kind: 'columns swapped', column, row: { ...row, [column]: row[other], [other]: text } }));
  return [...slips, ...swapped];
}
