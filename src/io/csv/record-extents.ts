const LF = 10;
const CR = 13;
export const QUOTE = 34;

/** Stands for a place that is not among the bytes yet. */
export const UNFINISHED = Number.POSITIVE_INFINITY;

/** Finds line ends, whichever of the three kinds, without looking at a byte twice. */
export class LineEnds {
  /** Where the line after the last one found begins. */
  next = 0;
  readonly #bytes: Buffer;
  readonly #isLast: boolean;
  #nextCr = -1;

  constructor(bytes: Buffer, isLast: boolean) {
    this.#bytes = bytes;
    this.#isLast = isLast;
  }

  /** The end of the line that begins at `start`, or `UNFINISHED` when more bytes are needed to know it. */
  findEnd(start: number): number {
    const bytes = this.#bytes;
    if (this.#nextCr < start) this.#nextCr = indexOf(bytes, CR, start);
    const lf = indexOf(bytes, LF, start);
    if (this.#nextCr < lf) {
      const end = this.#nextCr;
      if (end + 1 === bytes.length && !this.#isLast) return UNFINISHED;
      this.next = bytes[end + 1] === LF ? end + 2 : end + 1;
      return end;
    }
    if (lf === UNFINISHED && this.#isLast) {
      this.next = bytes.length;
      return bytes.length;
    }
    this.next = lf + 1;
    return lf;
  }
}

export function indexOf(bytes: Buffer, byte: number, start: number): number {
  const index = bytes.indexOf(byte, start);
  return index < 0 ? UNFINISHED : index;
}

export interface Extent {
  /** Offset after the last byte of the record, its line end not counted. */
  readonly end: number;
  readonly next: number;
  readonly lines: number;
  readonly quotes: number;
}

/**
 * How far the record goes that begins at `start` and holds a quote: to the first line end with an even number of quotes
 * before it, because a quote inside quotes is written twice. `undefined` when that end is not among the bytes yet.
 */
export function findQuotedExtent(
  bytes: Buffer,
  start: number,
  firstQuote: number,
  lines: LineEnds,
  isLast: boolean,
): Extent | undefined {
  let quotes = 0;
  let at = firstQuote;
  let lineStart = start;
  for (let count = 1; ; count++) {
    const end = lines.findEnd(lineStart);
    if (end === UNFINISHED) return undefined;
    for (; at < end; at++) if (bytes[at] === QUOTE) quotes++;
    const isOver = quotes % 2 === 0;
    if (isOver || lines.next >= bytes.length) {
      // An odd number at the very end of the file is for csv-parse to judge.
      return isOver || isLast ? { end, next: lines.next, lines: count, quotes } : undefined;
    }
    lineStart = lines.next;
  }
}

/** The extent of the record that begins at `start`; `undefined` when its end is not among the bytes. */
export function findFirstRecord(bytes: Buffer, start: number, isLast: boolean): Extent | undefined {
  return findQuotedExtent(bytes, start, indexOf(bytes, QUOTE, start), new LineEnds(bytes, isLast), isLast);
}

/** A record of a file, or a line without any, with its line end. */
export interface RawRecord {
  /** Physical line on which it begins. */
  readonly line: number;
  readonly bytes: Buffer;
  /** Where in the bytes its line end begins. */
  readonly end: number;
}

/** Cuts bytes into records, a chunk at a time, and loses none of them: what it gives, put together, is the file again. */
export class RawRecords {
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;

  push(chunk: Buffer): RawRecord[] {
    return this.#cut(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]), false);
  }

  /** The last record, when the file does not end in a line break. */
  end(): RawRecord[] {
    return this.#cut(this.#rest, true);
  }

  #cut(bytes: Buffer, isLast: boolean): RawRecord[] {
    const records: RawRecord[] = [];
    const lines = new LineEnds(bytes, isLast);
    let start = 0;
    let nextQuote = indexOf(bytes, QUOTE, 0);
    while (start < bytes.length) {
      if (nextQuote < start) nextQuote = indexOf(bytes, QUOTE, start);
      const extent = findQuotedExtent(bytes, start, nextQuote, lines, isLast);
      if (extent === undefined) break;
      const { end, next } = extent;
      records.push({ line: this.#line, bytes: bytes.subarray(start, next), end: end - start });
      this.#line += extent.lines;
      start = next;
    }
    this.#rest = Buffer.from(bytes.subarray(start));
    return records;
  }
}
