import { findDateOrder, type DateOrder } from '../../../domain/repairs/date-order.ts';
import type { RawRow, RequestFile } from '../../../io/csv/request-file.ts';
import type { DoubtfulDates } from '../../../output/report/report-types.ts';
import { trimCellOf } from '../../../schemas/files/read-row.ts';
import { REQUEST_COLUMNS } from '../../../schemas/files/request-columns.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';

/** Enough lines to find the dates in question. */
const FIRST_LINES = 5;

interface SeenDates {
  readonly column: string;
  readonly field: ColumnName;
  readonly index: number;
  readonly shape: DateOrder['shape'];
  expected: number;
  swapped: number;
  either: number;
  readonly lines: number[];
}

/**
 * Watches the dates of a file. A swap that a date gives away was hardly made for that date alone: the others of its
 * form, where both orders give a day, may be swapped as well, and nothing in the row can show it.
 */
export function createDateOrders({ header }: Pick<RequestFile, 'header'>) {
  const seen = header.columns.flatMap(({ header: column, column: field }, index): SeenDates[] => {
    if (field === null || REQUEST_COLUMNS[field].kind !== 'date') return [];
    const dates = { column, field, index, expected: 0, swapped: 0, either: 0 };
    return [
      { ...dates, shape: 'year-last', lines: [] },
      { ...dates, shape: 'year-first', lines: [] },
    ];
  });

  return {
    watch({ cells, line, structure }: RawRow): void {
      if (structure !== undefined) return;
      for (const dates of seen) {
        const found = findDateOrder(trimCellOf(dates.field, cells[dates.index] ?? ''));
        if (found?.shape !== dates.shape) continue;
        dates[found.order] += 1;
        if (found.order === 'either' && dates.lines.length < FIRST_LINES) dates.lines.push(line);
      }
    },
    /** None while no date of that form was swapped; nor those of a column that has the day first for certain. */
    doubtful(): readonly DoubtfulDates[] {
      const swappedShapes = new Set(seen.filter(({ swapped }) => swapped > 0).map(({ shape }) => shape));
      return seen
        .filter(
          ({ shape, either, swapped, expected }) =>
            swappedShapes.has(shape) && either > 0 && (swapped > 0 || expected === 0),
        )
        .map(({ column, field, shape, either, lines }) => ({ column, field, shape, count: either, lines }));
    },
  };
}
