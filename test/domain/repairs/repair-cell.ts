import { repairRow, type CellRepair, type RowRepairs } from '../../../src/domain/repairs/repair-row.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { parentalFull } from '../../../src/domain/rules/example-rows.ts';
import { readRow, trimCellOf } from '../../../src/schemas/files/read-row.ts';
import { REQUEST_COLUMNS } from '../../../src/schemas/files/request-columns.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { ColumnName } from '../../../src/schemas/model/columns.ts';

const TODAY = isoDate('2026-11-21');

/** What is proposed for a row of a file on 2026-11-21. */
export function repairCells(row: ExampleRow): RowRepairs {
  return repairRow(
    {
      request: readRow(row),
      cell(column) {
        const text = trimCellOf(column, row[column] ?? '');
        return text === '' ? undefined : { kind: REQUEST_COLUMNS[column].kind, text };
      },
      read: (column, text) => readRow({ ...row, [column]: text }),
    },
    TODAY,
  );
}

/** What one cell becomes in a row that is right but for it, and by what; null when it stays. */
export function repairCell(
  column: ColumnName,
  text: string,
): (Pick<CellRepair, 'kind' | 'after'> & { readonly changes: readonly string[] }) | null {
  const { repairs } = repairCells({ ...parentalFull, [column]: text });
  const [repair] = repairs;
  if (repair === undefined) return null;
  if (repairs.length > 1 || repair.column !== column) throw new TypeError('another cell was repaired');
  return { kind: repair.kind, after: repair.after, changes: repair.changes.map(({ kind }) => kind) };
}
