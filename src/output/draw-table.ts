import { Chalk } from 'chalk';
import Table from 'cli-table3';
import { NO_LINES } from './no-lines.ts';

/** Spaces between two columns. */
export const TABLE_GAP = 2;

export interface TableContent {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns, without what is between them; longer cells go on below. */
  readonly widths: readonly number[];
  readonly hasColor: boolean;
}

/** A table without lines, so that it can be read as text and copied into a sheet. */
export function drawTable({ head, rows, widths, hasColor }: TableContent): string {
  const chalk = new Chalk({ level: hasColor ? 1 : 0 });
  const table = new Table({
    head: head.map((text) => chalk.bold(text)),
    colWidths: widths.map((width) => width + TABLE_GAP),
    wordWrap: true,
    chars: NO_LINES,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': TABLE_GAP },
  });
  for (const cells of rows) table.push([...cells]);
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** The width that each column wants, with the widest made narrower until all of them fit. */
export function fitWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const total = (): number => widths.reduce((sum, each) => sum + each + TABLE_GAP, -TABLE_GAP);
  while (total() > width) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST_COLUMN) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

const NARROWEST_COLUMN = 8;
