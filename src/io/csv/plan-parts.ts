import { findQuotedExtent, indexOf, LineEnds, QUOTE } from './record-extents.ts';
import { createBlankTest, MAX_RECORD_BYTES } from './record-splitter.ts';

/** Whole records of a file, which can be read apart from all others. */
export interface FilePart {
  /** Offset of its first byte in the file, and of the first byte after it. */
  readonly start: number;
  readonly end: number;
  /** Physical line on which it begins. */
  readonly line: number;
  /** How many data rows come before it. */
  readonly rowsBefore: number;
}

export interface PartPlan {
  readonly delimiter: string;
  /** Records up to this line are no rows. */
  readonly headerLine: number;
  /** Where the first chunk begins in the file. */
  readonly start: number;
  readonly partBytes: number;
  readonly decode: (bytes: Buffer, start: number, end: number) => string;
}

export interface PlannedRows {
  readonly rows: number;
  readonly blankLines: number;
}

/**
 * Cuts a file into parts of whole records while it is read. Records are found as `RecordSplitter` finds them: one ends at
 * the first line end with an even number of quotes before it, so that no line break inside quotes is taken for an end.
 * Bytes must be ASCII-compatible.
 */
export async function* planParts(
  chunks: AsyncIterable<Buffer>,
  { delimiter, headerLine, start, partBytes, decode }: PartPlan,
): AsyncGenerator<FilePart, PlannedRows, undefined> {
  const isBlank = createBlankTest(delimiter);
  /** Bytes of the record that the last chunk left unfinished, and where they begin in the file. */
  let rest: Buffer = Buffer.alloc(0);
  let offset = start;
  let [line, rows, blankLines] = [1, 0, 0];
  let part = { start, line, rowsBefore: 0 };

  function scan(bytes: Buffer, isLast: boolean): readonly FilePart[] {
    const parts: FilePart[] = [];
    const lines = new LineEnds(bytes, isLast);
    let position = 0;
    let nextQuote = indexOf(bytes, QUOTE, 0);
    while (position < bytes.length) {
      if (nextQuote < position) nextQuote = indexOf(bytes, QUOTE, position);
      const extent = findQuotedExtent(bytes, position, nextQuote, lines, isLast);
      if (extent === undefined) break;
      if (isBlankRecord(bytes, position, extent.end)) blankLines += 1;
      else if (line > headerLine) rows += 1;
      line += extent.lines;
      position = extent.next;
      if (offset + position - part.start < partBytes) continue;
      parts.push({ ...part, end: offset + position });
      part = { start: offset + position, line, rowsBefore: rows };
    }
    rest = Buffer.from(bytes.subarray(position));
    offset += position;
    return parts;
  }

  function isBlankRecord(bytes: Buffer, from: number, to: number): boolean {
    const first = bytes[from] ?? 0;
    // Most records begin with a letter or a digit; only the others have to be looked at.
    if (from < to && first > SPACE && first < DELETE && first !== QUOTE && first !== delimiter.charCodeAt(0))
      return false;
    return isBlank(decode(bytes, from, to));
  }

  for await (const chunk of chunks) {
    yield* scan(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false);
    // Whoever reads such a record says what is wrong with it.
    if (rest.length > MAX_RECORD_BYTES) break;
  }
  yield* scan(rest, true);
  if (offset > part.start) yield { ...part, end: offset };
  return { rows, blankLines };
}

const SPACE = 32;
const DELETE = 127;
