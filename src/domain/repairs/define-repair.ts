import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CellKind, ColumnName } from '../../schemas/model/columns.ts';
import type { Params } from '../../schemas/model/finding.ts';

/** What spreadsheets and typists do to a cell that can be undone; the gravest first, which names a repair of several. */
export const REPAIR_KINDS = [
  'scientific-notation',
  'stored-as-decimal',
  'letter-for-digit',
  'lost-leading-zero',
  'swapped-day-month',
  'serial-date',
  'typographic-characters',
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** A cell that its column cannot mean. */
export interface DamagedCell {
  readonly column: ColumnName;
  readonly kind: CellKind;
  /** Not empty, without the blanks and quotation marks around it. */
  readonly text: string;
}

/** What was done to a cell; `params` fill the text that says so, and never hold a person's number. */
export interface Change {
  readonly kind: RepairKind;
  readonly params: Params;
}

/** What the cell would hold with one damage undone. */
export interface Step {
  readonly text: string;
  readonly change: Change;
}

/** Undoes one kind of damage when the cell shows its marks; whether the result is right is asked afterwards. */
export type TakeStep = (cell: DamagedCell, today: CivilDate) => Step | undefined;
