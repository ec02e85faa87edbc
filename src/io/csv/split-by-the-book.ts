import { QUOTE } from './record-extents.ts';

/**
 * The cells of a record whose quotes are all where RFC 4180 puts them: around a whole cell and, twice, inside one. There
 * nobody can read it in another way; `undefined` for any other record. `quotes` is how many the text holds: one that is
 * left over stands in the middle of a cell.
 */
export function splitByTheBook(text: string, delimiter: string, quotes: number): readonly string[] | undefined {
  const cells: string[] = [];
  let left = quotes;
  let start = 0;
  for (;;) {
    if (text.charCodeAt(start) !== QUOTE) {
      const end = text.indexOf(delimiter, start);
      cells.push(end < 0 ? text.slice(start) : text.slice(start, end));
      if (end < 0) break;
      start = end + 1;
      continue;
    }
    const { end, doubled } = findClosingQuote(text, start + 1);
    if (end < 0) return undefined;
    const cell = text.slice(start + 1, end);
    cells.push(doubled === 0 ? cell : cell.replaceAll('""', '"'));
    left -= 2 + 2 * doubled;
    start = end + 2;
    if (end + 1 === text.length) break;
    if (text[end + 1] !== delimiter) return undefined;
  }
  return left === 0 ? cells : undefined;
}

/** Where the quote is that no other one follows, and how many pairs stand before it; -1 when there is none. */
function findClosingQuote(text: string, start: number): { readonly end: number; readonly doubled: number } {
  let end = text.indexOf('"', start);
  let doubled = 0;
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) {
    doubled += 1;
    end = text.indexOf('"', end + 2);
  }
  return { end, doubled };
}
