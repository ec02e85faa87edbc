import { quoteCell } from './csv-cell.ts';

/** Another text for one cell of a row. */
export interface CellPatch {
  /** Place among the cells of the row, from 0. */
  readonly index: number;
  readonly text: string;
}

/** The text of a record with some cells replaced; every other character stays, and quoted cells stay quoted. */
export function patchRecord(text: string, delimiter: string, patches: readonly CellPatch[]): string {
  const spans = findCells(text, delimiter);
  let patched = '';
  let from = 0;
  for (const { index, text: cell } of patches.toSorted((a, b) => a.index - b.index)) {
    const span = spans[index];
    if (span === undefined) throw new RangeError(`a record has no cell ${String(index)}`);
    const written = span.isQuoted ? `"${cell.replaceAll('"', '""')}"` : quoteCell(cell, delimiter);
    patched += text.slice(from, span.start) + written;
    from = span.end;
  }
  return patched + text.slice(from);
}

interface CellSpan {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** Where each cell begins and ends, in a record that is known to be well-formed. */
function findCells(text: string, delimiter: string): readonly CellSpan[] {
  const spans: CellSpan[] = [];
  let start = 0;
  for (;;) {
    const opening = findOpeningQuote(text, start, delimiter);
    const from = opening === undefined ? start : findClosingQuote(text, opening);
    const found = text.indexOf(delimiter, from);
    const end = found < 0 ? text.length : found;
    spans.push({ start, end, isQuoted: opening !== undefined });
    if (found < 0) return spans;
    start = end + delimiter.length;
  }
}

/** The quote that a cell begins with, blanks before it allowed. */
function findOpeningQuote(text: string, start: number, delimiter: string): number | undefined {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at]?.trim() === '') at++;
  return text[at] === '"' ? at : undefined;
}

/** The place behind the quote that ends the cell; a quote inside is written twice. */
function findClosingQuote(text: string, opening: number): number {
  let at = opening + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}
