import type { CellLoss, CellRepair } from '../../../domain/repairs/repair-row.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { RawRow, RequestFile } from '../../../io/csv/request-file.ts';
import { showCell } from '../../../output/report/repair-values.ts';
import type { ReportedLoss, ReportedRepair } from '../../../output/report/report-types.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';

/** A repair proves by its check digits that a cell of these holds a firm, however much it looks like a person. */
const ENTERPRISES: ReadonlySet<ColumnName> = new Set(['employer', 'school']);

export interface ReportDamage {
  repair(row: RawRow, repair: CellRepair): ReportedRepair;
  loss(row: RawRow, loss: CellLoss): ReportedLoss;
}

/** Puts repairs and losses into words and gives them their place in the user's file. */
export function createReportDamage({ header }: Pick<RequestFile, 'header'>, texts: Texts): ReportDamage {
  const headers = new Map<ColumnName, string>();
  for (const { header: name, column } of header.columns) if (column !== null) headers.set(column, name);

  const place = ({ line, record, request: { clientReference } }: RawRow, field: ColumnName) => ({
    file: header.file,
    line,
    record,
    ...(clientReference !== undefined && { clientReference }),
    column: headers.get(field) ?? field,
    field,
  });

  return {
    repair: (row, { column, kind, before, after, changes }) => ({
      ...place(row, column),
      kind,
      before: ENTERPRISES.has(column) ? before : showCell(column, before),
      after: showCell(column, after),
      change: changes.map((change) => texts.message(`repair.change.${change.kind}`, change.params)).join(', '),
    }),
    loss: (row, { column, kind }) => ({
      ...place(row, column),
      kind,
      fix: texts.message(`repair.loss.${kind}`),
    }),
  };
}
