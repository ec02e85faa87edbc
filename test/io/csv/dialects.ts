import { encodeText, type TextEncoding } from '../../../src/io/csv/encoding.ts';

/** A way of writing a table as delimited text. */
export interface Dialect {
  readonly encoding: TextEncoding;
  readonly hasBom: boolean;
  readonly delimiter: string;
  readonly lineEnding: string;
  readonly hasSepLine: boolean;
  /** Quotes every cell, also those that need none. */
  readonly quotesAll: boolean;
  /** Leaves the last line without an end. */
  readonly endsOpen: boolean;
}

export interface WrittenTable {
  readonly bytes: Buffer;
  /** Line on which each row begins, counted while writing; the header is row 0. */
  readonly lines: readonly number[];
}

/** Writes a table by the book, with no code of the reader's: the other half of a round trip. */
export function writeTable(rows: readonly (readonly string[])[], dialect: Dialect): WrittenTable {
  const { delimiter, lineEnding } = dialect;
  const lines: number[] = [];
  let line = dialect.hasSepLine ? 2 : 1;
  const texts = rows.map((cells) => {
    lines.push(line);
    const text = cells.map((cell) => quote(cell, dialect)).join(delimiter);
    line += text.split(/\r\n|\r|\n/).length;
    return text;
  });
  const body = texts.join(lineEnding) + (dialect.endsOpen ? '' : lineEnding);
  const text = (dialect.hasBom ? '\ufeff' : '') + (dialect.hasSepLine ? `sep=${delimiter}${lineEnding}` : '') + body;
  return { bytes: encodeText(text, dialect.encoding), lines };
}

function quote(cell: string, { delimiter, quotesAll }: Dialect): string {
  const isNeeded = quotesAll || [delimiter, '"', '\n', '\r'].some((special) => cell.includes(special));
  return isNeeded ? '"' + cell.split('"').join('""') + '"' : cell;
}
