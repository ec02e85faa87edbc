import type { ColumnName } from '../../schemas/model/columns.ts';

/** `startDate` → `--start-date`. */
export function flagName(column: ColumnName): string {
  return `--${column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
