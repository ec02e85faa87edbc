import { repairRow, type RowRepairs } from '../../../domain/repairs/repair-row.ts';
import type { CellPatch } from '../../../io/csv/patch-record.ts';
import type { RawRow, RequestFile } from '../../../io/csv/request-file.ts';
import { trimCellOf } from '../../../schemas/files/read-row.ts';
import { REQUEST_COLUMNS } from '../../../schemas/files/request-columns.ts';
import type { CivilDate } from '../../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';

/** A row of a file, what can be repaired in it, and the row as it is then. */
export interface RepairedRow extends RowRepairs {
  readonly patches: readonly CellPatch[];
  /** The same row when there is nothing to repair. */
  readonly row: RawRow;
}

export type RowRepairer = (row: RawRow) => RepairedRow;

/** Prepares the repair of the rows of one file. The same row gives the same repairs, however often it is asked. */
export function createRowRepairer(file: Pick<RequestFile, 'header' | 'read'>, today: CivilDate): RowRepairer {
  const places = new Map<ColumnName, number>();
  for (const [index, { column }] of file.header.columns.entries()) if (column !== null) places.set(column, index);

  return (row) => {
    // In a ragged row nobody knows which column a cell belongs to.
    if (row.structure !== undefined) return { row, repairs: [], losses: [], patches: [] };
    const { cells, request } = row;
    const found = repairRow(
      {
        request,
        cell(column) {
          const raw = cells[places.get(column) ?? -1];
          const text = raw === undefined ? '' : trimCellOf(column, raw);
          return text === '' ? undefined : { kind: REQUEST_COLUMNS[column].kind, text };
        },
        read: (column, text) => file.read(withPatches(cells, [{ index: places.get(column) ?? -1, text }])),
      },
      today,
    );
    if (found.repairs.length === 0) return { ...found, row, patches: [] };
    const patches = found.repairs.map(({ column, after }) => ({ index: places.get(column) ?? -1, text: after }));
    const repaired = withPatches(cells, patches);
    return { ...found, row: { ...row, cells: repaired, request: file.read(repaired) }, patches };
  };
}

function withPatches(cells: readonly string[], patches: readonly CellPatch[]): readonly string[] {
  const changed = [...cells];
  for (const { index, text } of patches) changed[index] = text;
  return changed;
}
