import { InputError } from '../../errors/app-error.ts';
import { labelKey } from '../../schemas/files/label-key.ts';
import { COLUMN_NAMES } from '../../schemas/model/columns.ts';
import { endlessRecord } from './endless-record.ts';
import { findQuoteFault } from './quote-fault.ts';
import { findFirstRecord } from './record-extents.ts';
import { splitRecord } from './record-splitter.ts';

export type LineEnding = '\n' | '\r\n' | '\r';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Whether a header means something: what it gives for one that does not is `undefined`. */
type KnowsHeader = (header: string) => string | undefined;

export interface FoundHeader {
  readonly cells: readonly string[];
  /** Physical line on which the header begins. */
  readonly line: number;
  readonly delimiter: string;
  readonly lineEnding: LineEnding;
  /** The file begins with `sep=…`, as Excel writes it. */
  readonly hasSepLine: boolean;
}

const SEP_LINE = /^"?sep=(.)"?\s*$/i;
const BLANK_LINE = /^\s*$/;

/**
 * Finds the header and the delimiter in the first bytes of a file (ASCII-compatible, without byte order mark). The
 * delimiter is, in this order: the one that the user named, the one that a `sep=` line names, the one that makes the
 * most known columns of the header.
 *
 * @throws InputError when there is no header, it never ends, or its quotes make no sense
 */
export function findHeader(
  head: Buffer,
  isWhole: boolean,
  decode: (bytes: Buffer, start: number, end: number) => string,
  lookup: KnowsHeader,
  file: string,
  wantedDelimiter?: string,
): FoundHeader {
  let position = 0;
  let line = 1;
  let named: string | undefined;
  let lineEnding: LineEnding | undefined;
  for (;;) {
    if (position >= head.length) throw new InputError('input.empty', { file });
    const extent = findFirstRecord(head, position, isWhole);
    if (extent === undefined)
      throw endlessRecord(decode(head, position, head.length), ';', { file, line, limit: head.length });
    const text = decode(head, position, extent.end);
    lineEnding ??= readLineEnding(head, extent.end, extent.next);
    const sep = line === 1 ? SEP_LINE.exec(text)?.[1] : undefined;
    if (sep === undefined && !BLANK_LINE.test(text)) {
      const found = chooseDelimiter(text, wantedDelimiter ?? named, lookup, file, line);
      return { ...found, line, lineEnding: lineEnding ?? '\n', hasSepLine: named !== undefined };
    }
    named ??= sep;
    position = extent.next;
    line += extent.lines;
  }
}

function readLineEnding(head: Buffer, end: number, next: number): LineEnding | undefined {
  if (end === next) return undefined;
  if (next - end === 2) return '\r\n';
  return head[end] === 13 ? '\r' : '\n';
}

function chooseDelimiter(
  text: string,
  required: string | undefined,
  lookup: KnowsHeader,
  file: string,
  line: number,
): { readonly cells: readonly string[]; readonly delimiter: string } {
  let best: { readonly cells: readonly string[]; readonly delimiter: string; readonly score: number } | undefined;
  for (const delimiter of required === undefined ? DELIMITERS : [required]) {
    const cells = splitRecord(text, delimiter);
    if (cells === undefined) continue;
    const known = cells.filter((cell) => lookup(cell) !== undefined).length;
    // Cells settle it between delimiters that make equally many columns known.
    const score = known * 10_000 + Math.min(cells.length, 9_999);
    if (best === undefined || score > best.score) best = { cells, delimiter, score };
  }
  if (best === undefined) throw malformedHeader(text, required ?? ';', file, line);
  if (best.cells.length === 1 && required === undefined && holdsSeveralNames(text)) {
    throw new InputError('input.unknownDelimiter', { file });
  }
  return best;
}

function malformedHeader(text: string, delimiter: string, file: string, line: number): InputError {
  const fault = findQuoteFault(text, delimiter) ?? { kind: 'stray', line: 0, cell: 0 };
  return fault.kind !== 'stray'
    ? new InputError('input.unclosedQuote', { file, line: line + fault.line })
    : new InputError('input.strayQuote', { file, line: line + fault.line, column: fault.cell + 1 });
}

/** Column names are there, but run into each other: they are separated by something that is not recognised. */
function holdsSeveralNames(text: string): boolean {
  const key = labelKey(text);
  return COLUMN_NAMES.filter((name) => key.includes(labelKey(name))).length >= 3;
}
