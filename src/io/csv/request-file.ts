import type { ColumnName } from '../../schemas/model/columns.ts';
import type { LeaveRequest, RequestDefaults } from '../../schemas/model/leave-request.ts';
import type { TextEncoding } from './encoding.ts';
import type { LineEnding } from './find-header.ts';
import type { FileInspection } from './inspect-file.ts';
import type { HeaderColumn } from './map-header.ts';
import type { CellPatch } from './patch-record.ts';
import type { FilePart } from './plan-parts.ts';

export interface RequestFileOptions {
  /** One character. */
  readonly delimiter?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  /** The user's own names of columns. */
  readonly map?: Readonly<Record<string, ColumnName>> | undefined;
  readonly ignoreUnknown?: boolean | undefined;
  /** Columns that the file must have because the user's own names were typed for it. */
  readonly mustHave?: readonly string[] | undefined;
  /** Headers that mean something to the caller alone. */
  readonly isCallersOwn?: ((header: string) => boolean) | undefined;
  readonly defaults: RequestDefaults;
  /** What messages call the file, when not its path: `-` for standard input that was spooled. */
  readonly name?: string | undefined;
}

/** What was recognised before the first row. */
export interface FileHeader {
  readonly file: string;
  readonly encoding: TextEncoding;
  readonly hasBom: boolean;
  readonly delimiter: string;
  readonly lineEnding: LineEnding;
  readonly hasSepLine: boolean;
  /** Physical line of the header. */
  readonly line: number;
  readonly columns: readonly HeaderColumn[];
  /** Headers of columns that mean nothing here and go into every result as they came. */
  readonly carried: readonly string[];
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly size: number;
  /** A guess of how many rows there will be. */
  readonly expectedRows: number;
}

/** What is known when all rows were read. */
export interface FileSummary extends FileHeader {
  readonly rows: number;
  readonly blankLines: number;
}

/** A row with too few or too many cells: which cell belongs to which column is not known. */
export interface RaggedRow {
  readonly expected: number;
  readonly found: number;
}

export interface RawRow {
  /** Physical line on which the row begins; the first line of the file is 1. */
  readonly line: number;
  /** Number of the data row, from 1; blank lines do not count. */
  readonly record: number;
  /** As they came, in the order of the file. */
  readonly cells: readonly string[];
  /** Means nothing when `structure` is given. */
  readonly request: LeaveRequest;
  readonly structure: RaggedRow | undefined;
}

/**
 * A file of requests, open for reading as often as needed: nothing is held but its header. Rows come in batches, so
 * that a million of them are not a million turns of the event loop; memory does not grow with the file.
 */
export interface RequestFile {
  readonly header: FileHeader;
  /**
   * Reads the file from its start.
   * @throws InputError for quotes that make no sense, a value under an empty header, a file without rows, and one that
   * changed since it was opened
   */
  batches(): AsyncIterable<readonly RawRow[]>;
  /** How a row of these cells would be read. */
  read(cells: readonly string[]): LeaveRequest;
  /**
   * The file as it is, byte for byte, but for the cells that `patchesOf` replaces in a row. It reads the file as
   * `batches` does, and fails where that fails.
   */
  patched(patchesOf: (row: RawRow) => readonly CellPatch[]): AsyncIterable<Buffer>;
  /** Of the last reading. @throws Error before `batches` or `parts` was read to its end: a bug of the caller */
  summary(): FileSummary;
  /** Whether its records can be found without decoding it, so that parts of it can be read by themselves. */
  readonly isDivisible: boolean;
  /** All that another thread needs to read rows of this file. */
  readonly description: FileDescription;
  /**
   * The whole file as parts of about `partBytes`, in order; reading them all gives the rows of `batches`.
   * @throws InputError as `batches`, but for quotes that make no sense: reading their part finds them
   */
  parts(partBytes: number): AsyncIterable<FilePart>;
  /** In batches, so that few rows are held at a time. @throws InputError for quotes that make no sense */
  readPart(part: FilePart): Iterable<PartRows>;
  /** The rows at these places, which lie in one part, in order. */
  readRows(places: readonly RowPlace[]): Promise<readonly RawRow[]>;
}

/** Where a row stands in its file: the first byte, and one that lies behind the row but not behind the next. */
export interface RowPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly record: number;
}

export interface PartRows {
  readonly rows: readonly RawRow[];
  /** The first byte of each. */
  readonly starts: readonly number[];
}

/** Can be sent to another thread. */
export interface FileDescription {
  readonly path: string;
  readonly header: FileHeader;
  readonly inspection: FileInspection;
  readonly defaults: RequestDefaults;
  readonly ignoresUnknown: boolean;
}
