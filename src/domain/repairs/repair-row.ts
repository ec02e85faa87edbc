import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { COLUMN_NAMES, type CellKind, type ColumnName } from '../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { findDateOrder } from './date-order.ts';
import { REPAIR_KINDS, type Change, type DamagedCell, type RepairKind, type TakeStep } from './define-repair.ts';
import { replaceLetters } from './letter-for-digit.ts';
import { restoreEnterpriseZero, restoreNissZeros } from './lost-leading-zero.ts';
import { writeOutScientific } from './scientific-notation.ts';
import { writeSerialDate } from './serial-date.ts';
import { findUnsoundColumns, isSound } from './sound-cell.ts';
import { dropDecimals } from './stored-as-decimal.ts';
import { swapDayAndMonth } from './swapped-day-month.ts';
import { replaceTypography } from './typographic-characters.ts';

/** A row of which cells can be tried out. */
export interface TriedRow {
  readonly request: LeaveRequest;
  /** A cell without what surrounds its value; `undefined` when it is empty or the file has no such column. */
  cell(column: ColumnName): { readonly kind: CellKind; readonly text: string } | undefined;
  /** The row as it would be read with another text in one cell. */
  read(column: ColumnName, text: string): LeaveRequest;
}

export interface CellRepair {
  readonly column: ColumnName;
  /** The gravest of the damages that are undone. */
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

/**
 * Damage that has eaten the value; and a swap next to a date of the row that can be read either way. That date may be
 * swapped as well, and a row with one of its dates put right and another left wrong would pass for a valid one.
 */
export const LOSS_KINDS = ['hash-marks', 'scientific-notation', 'swapped-day-month'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

export interface CellLoss {
  readonly column: ColumnName;
  readonly kind: LossKind;
}

export interface RowRepairs {
  readonly repairs: readonly CellRepair[];
  readonly losses: readonly CellLoss[];
}

const NOTHING: RowRepairs = { repairs: [], losses: [] };

/**
 * What can be repaired in a row, and what is lost. A repair is proposed only when the row, read with it, shows nothing
 * wrong in that column: check digits, the calendar or the list of codes prove it, or else the cell stays.
 */
export function repairRow(row: TriedRow, today: CivilDate): RowRepairs {
  const columns = findUnsoundColumns(row.request, today);
  if (columns.length === 0) return NOTHING;
  const repairs: CellRepair[] = [];
  const losses: CellLoss[] = [];
  for (const column of columns) {
    const cell = row.cell(column);
    if (cell === undefined) continue;
    const repair = repairCell({ column, ...cell }, row, today);
    if (repair !== undefined) repairs.push(repair);
    else losses.push(...findLoss(row.request, column));
  }
  const withheld = repairs.filter((repair) => isSwap(repair) && hasDateEitherWay(row, repairs, repair));
  return {
    repairs: repairs.filter((repair) => !withheld.includes(repair)),
    losses: [...losses, ...withheld.map(({ column }): CellLoss => ({ column, kind: 'swapped-day-month' }))],
  };
}

function isSwap({ changes }: CellRepair): boolean {
  return changes.some(({ kind }) => kind === 'swapped-day-month');
}

/** Whether another date of the row, in the form of the swapped one, gives a day in both orders. */
function hasDateEitherWay(row: TriedRow, repairs: readonly CellRepair[], { after }: CellRepair): boolean {
  const swapped = findDateOrder(after);
  return COLUMN_NAMES.some((column) => {
    const cell = row.cell(column);
    if (cell?.kind !== 'date') return false;
    const found = findDateOrder(repairs.find((repair) => repair.column === column)?.after ?? cell.text);
    return found?.order === 'either' && found.shape === swapped?.shape;
  });
}

function repairCell(cell: DamagedCell, row: TriedRow, today: CivilDate): CellRepair | undefined {
  let { text } = cell;
  const changes: Change[] = [];
  for (const takeStep of stepsFor(cell)) {
    const step = takeStep({ ...cell, text }, today);
    if (step === undefined) continue;
    ({ text } = step);
    changes.push(step.change);
  }
  const kind = REPAIR_KINDS.find((each) => changes.some((change) => change.kind === each));
  if (kind === undefined || !isSound(row.read(cell.column, text), cell.column, today)) return undefined;
  return { column: cell.column, kind, before: cell.text, after: text, changes };
}

/** In the order in which damage is undone: what was done last comes off first. */
const STEPS: Readonly<Record<CellKind, readonly TakeStep[]>> = {
  niss: [replaceTypography, writeOutScientific, dropDecimals, replaceLetters, restoreNissZeros],
  enterpriseNumber: [replaceTypography, writeOutScientific, dropDecimals, replaceLetters, restoreEnterpriseZero],
  date: [replaceTypography, swapDayAndMonth, writeSerialDate],
  jointCommittee: [replaceTypography],
  code: [replaceTypography],
  yesNo: [replaceTypography],
  workload: [replaceTypography],
  wholeNumber: [replaceTypography],
  decimalNumber: [replaceTypography],
  text: [replaceTypography],
  // Whatever stands there is meant: another text would be another reference, or another file.
  reference: [],
  attachments: [],
};

function stepsFor({ column, kind }: DamagedCell): readonly TakeStep[] {
  return column === 'extends' ? [replaceTypography, replaceLetters] : STEPS[kind];
}

function findLoss({ unreadable }: LeaveRequest, column: ColumnName): readonly CellLoss[] {
  const fault = unreadable.find((cell) => cell.column === column)?.fault;
  const kind = LOSS_KINDS.find((each) => each === fault);
  return kind === undefined ? [] : [{ column, kind }];
}
