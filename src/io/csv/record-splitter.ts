import { parse } from 'csv-parse/sync';
import { InputError } from '../../errors/app-error.ts';
import { endlessRecord } from './endless-record.ts';
import { findQuoteFault } from './quote-fault.ts';
import { findQuotedExtent, indexOf, LineEnds, QUOTE, UNFINISHED } from './record-extents.ts';
import { splitByTheBook } from './split-by-the-book.ts';

/** Longer than any row of requests can be; a bound on memory when a file has no line breaks, or lost a quote. */
export const MAX_RECORD_BYTES = 1_048_576;

export interface CsvRecord {
  /** Physical line on which the record begins, as an editor counts: the first is 1; LF, CRLF and CR end one line each. */
  readonly line: number;
  /** Where it begins among the bytes that were pushed. */
  readonly offset: number;
  readonly cells: readonly string[];
}

export interface SplitterOptions {
  /** For messages. */
  readonly file: string;
  readonly delimiter: string;
  /** What the columns are called, for messages. */
  readonly headers: readonly string[];
  /** Decodes part of a chunk; never called with part of a character. */
  readonly decode: (bytes: Buffer, start: number, end: number) => string;
  /** Physical line of the first byte; 1 when absent. */
  readonly firstLine?: number;
}

const NO_CELLS: readonly string[] = [];

/**
 * Cuts the bytes of a CSV file into records, a chunk at a time. A line without any quote needs no grammar: it is split
 * at its delimiters, which is several times as fast as a parser; a record whose quotes are all where RFC 4180 puts them
 * is not much slower. Every other record with a quote in it goes to csv-parse, which alone decides what it means and what
 * is malformed. Each record is decoded on its own, so that keeping a cell keeps one record in memory and not a whole chunk.
 *
 * Bytes must be ASCII-compatible: UTF-16 has to be turned into UTF-8 before.
 */
export class RecordSplitter {
  /** Lines (and rows of nothing but delimiters) that were passed over. */
  blankLines = 0;
  readonly #options: SplitterOptions;
  readonly #isBlank: (text: string) => boolean;
  #rest: Buffer = Buffer.alloc(0);
  #line: number;
  /** Of the first byte of the rest. */
  #offset = 0;

  constructor(options: SplitterOptions) {
    this.#options = options;
    this.#line = options.firstLine ?? 1;
    this.#isBlank = createBlankTest(options.delimiter);
  }

  /** The records that the chunk completes. @throws InputError for quotes that make no sense and endless lines */
  push(chunk: Buffer): CsvRecord[] {
    return this.#split(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]), false);
  }

  /** The last record, when the file does not end in a line break. */
  end(): CsvRecord[] {
    return this.#split(this.#rest, true);
  }

  #split(bytes: Buffer, isLast: boolean): CsvRecord[] {
    const { delimiter, decode } = this.#options;
    const records: CsvRecord[] = [];
    const quoted: QuotedRecord[] = [];
    const lines = new LineEnds(bytes, isLast);
    let position = 0;
    let nextQuote = indexOf(bytes, QUOTE, 0);

    while (position < bytes.length) {
      const end = lines.findEnd(position);
      if (nextQuote >= end) {
        if (end === UNFINISHED) break;
        const text = decode(bytes, position, end);
        if (this.#isBlankLine(text)) this.blankLines++;
        else records.push({ line: this.#line, offset: this.#offset + position, cells: text.split(delimiter) });
        this.#line++;
        position = lines.next;
        continue;
      }
      const extent = findQuotedExtent(bytes, position, nextQuote, lines, isLast);
      if (extent === undefined) break;
      const text = decode(bytes, position, extent.end);
      const cells = splitByTheBook(text, delimiter, extent.quotes);
      if (cells === undefined) quoted.push({ index: records.length, line: this.#line, text });
      records.push({ line: this.#line, offset: this.#offset + position, cells: cells ?? NO_CELLS });
      this.#line += extent.lines;
      position = extent.next;
      nextQuote = indexOf(bytes, QUOTE, position);
    }

    this.#rest = Buffer.from(bytes.subarray(position));
    this.#offset += position;
    if (quoted.length > 0) this.#parseQuoted(quoted, records);
    if (this.#rest.length > MAX_RECORD_BYTES) this.#refuseEndless();
    return records;
  }

  #isBlankLine(text: string): boolean {
    const first = text.charCodeAt(0);
    // A line that begins with a visible character is not blank, unless that character is the delimiter.
    if (first > 32 && text[0] !== this.#options.delimiter && first < 127) return false;
    return this.#isBlank(text);
  }

  #parseQuoted(quoted: readonly QuotedRecord[], records: CsvRecord[]): void {
    const parsed = parseRecords(quoted.map(({ text }) => text).join('\n'), this.#options.delimiter, false);
    if (parsed?.length === quoted.length) {
      for (const [i, { index }] of quoted.entries()) fill(records, index, parsed[i] ?? NO_CELLS);
      return;
    }
    // One of them is malformed or needs lenience: take them one by one.
    for (const { index, line, text } of quoted) {
      const cells = splitRecord(text, this.#options.delimiter);
      if (cells === undefined) this.#refuseQuotes(text, line);
      fill(records, index, cells);
    }
  }

  #refuseEndless(): never {
    const text = this.#options.decode(this.#rest, 0, MAX_RECORD_BYTES);
    const { file } = this.#options;
    throw endlessRecord(text, this.#options.delimiter, { file, line: this.#line, limit: MAX_RECORD_BYTES });
  }

  #refuseQuotes(text: string, line: number): never {
    const { file, delimiter, headers } = this.#options;
    const fault = findQuoteFault(text, delimiter) ?? { kind: 'stray', line: 0, cell: 0 };
    if (fault.kind !== 'stray') throw new InputError('input.unclosedQuote', { file, line: line + fault.line });
    throw new InputError('input.strayQuote', {
      file,
      line: line + fault.line,
      column: headers[fault.cell]?.trim() || fault.cell + 1,
    });
  }
}

function fill(records: CsvRecord[], index: number, cells: readonly string[]): void {
  const record = records[index];
  if (record !== undefined) records[index] = { ...record, cells };
}

/** Recognises the text of a line that holds no row: nothing but blanks and delimiters. */
export function createBlankTest(delimiter: string): (text: string) => boolean {
  // 0x1a is the end-of-file mark that DOS programs still write.
  const blank = new RegExp(`^[\\s\\u001a${escapeForClass(delimiter)}]*$`);
  return (text) => blank.test(text);
}

/** The cells of one record; `undefined` when its quotes make no sense. */
export function splitRecord(text: string, delimiter: string): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  return parseRecords(text, delimiter, false)?.[0] ?? parseRecords(text, delimiter, true)?.[0];
}

/** `undefined` when csv-parse finds a quote where none may be. `trim` allows blanks between quotes and delimiters. */
function parseRecords(text: string, delimiter: string, trim: boolean): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: 2 * MAX_RECORD_BYTES,
      trim,
    });
  } catch {
    return undefined;
  }
}

interface QuotedRecord {
  /** Place among the records of this chunk. */
  readonly index: number;
  readonly line: number;
  readonly text: string;
}

function escapeForClass(delimiter: string): string {
  return delimiter.replace(/[\\\]^-]/g, '\\$&');
}
