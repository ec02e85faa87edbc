import { labelKey } from '../../schemas/files/label-key.ts';
import {
  CHANGE_FILE_COLUMNS,
  createChangeColumnLookup,
  type ChangeColumn,
} from '../../schemas/files/change-columns.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';
import { CsvRequestFile } from './csv-request-file.ts';
import { createChunkDecoding } from './decode-chunks.ts';
import type { TextEncoding } from './encoding.ts';
import { findHeader } from './find-header.ts';
import { inspectFile } from './inspect-file.ts';
import { refuseMissing, refuseRepeated, refuseUnusedMapping, withOwnNames } from './map-header.ts';
import type { FileHeader, RequestFile } from './request-file.ts';
import { TICKET_COLUMN } from './result-columns.ts';

export interface ChangeFileOptions {
  readonly delimiter?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  /** The user's own names of columns. */
  readonly map?: Readonly<Record<string, ChangeColumn>> | undefined;
  /** Columns that the file must have because the user's own names were typed for it. */
  readonly mustHave?: readonly string[] | undefined;
  /** What messages call the file, when not its path. */
  readonly name?: string | undefined;
}

/** Where a column stands, and what the user calls it. */
export interface ChangePlace {
  readonly index: number;
  readonly header: string;
}

/** A file of changes: its rows as text, and which cells count. All other columns go into the results as they came. */
export interface ChangeFile {
  /** Read as a request file is; the requests that its rows might hold mean nothing. */
  readonly table: RequestFile;
  readonly columns: ReadonlyMap<ChangeColumn, ChangePlace>;
  /** For the results: the ticket that each row names must survive in them. */
  readonly resultHeader: FileHeader;
}

/**
 * Opens a file that asks for changes of filed requests. The accepted rows of an earlier run are one: their tickets then
 * come from the column that the run added, unless another column is headed as the ticket's.
 * @throws InputError for everything that makes the file as a whole unusable; UsageError for a mapping it has no use for
 */
export async function openChangeFile(path: string, kind: ChangeKind, options: ChangeFileOptions): Promise<ChangeFile> {
  const file = options.name ?? path;
  const inspection = await inspectFile(path, file, options.encoding);
  const { encoding, bomLength, head, sha256, size, expectedRows } = inspection;
  const { prepare, decode } = createChunkDecoding(encoding, inspection);
  const { required, optional } = CHANGE_FILE_COLUMNS[kind];
  const ownLookup = withOwnNames(options.map, createChangeColumnLookup([...required, ...optional]));
  const lookup = (header: string): ChangeColumn | undefined =>
    ownLookup(header) ?? (header.trim() === TICKET_COLUMN ? 'ticketNumber' : undefined);
  const isWhole = head.length + bomLength === size;
  const found = findHeader(prepare(head), isWhole, decode, lookup, file, options.delimiter);
  const at = { file, line: found.line };
  const hasOwnTicket = found.cells.some((header) => ownLookup(header) === 'ticketNumber');
  const columns = found.cells.map((header) => ({
    header,
    column: (hasOwnTicket ? ownLookup : lookup)(header) ?? null,
  }));
  refuseUnusedMapping(options.mustHave ?? [], found.cells, file);
  // Columns that mean nothing here may come as often as they like.
  refuseRepeated(
    columns.map((each) => (each.column === null ? { ...each, header: '' } : each)),
    at,
  );
  refuseMissing(columns, requiredOf(kind, columns), at);
  const header: FileHeader = {
    file,
    encoding,
    // A mark that an override made meaningless must not come back in front of other bytes.
    hasBom: bomLength > 0 && encoding !== 'windows-1252',
    delimiter: found.delimiter,
    lineEnding: found.lineEnding,
    hasSepLine: found.hasSepLine,
    line: found.line,
    columns: found.cells.map((name) => ({ header: name, column: null })),
    carried: [],
    sha256,
    size,
    expectedRows,
  };
  const places = new Map<ChangeColumn, ChangePlace>();
  for (const [index, { header: name, column }] of columns.entries()) {
    if (column !== null) places.set(column, { index, header: name.trim() });
  }
  return {
    table: new CsvRequestFile({ path, header, inspection, defaults: {}, ignoresUnknown: true }),
    columns: places,
    resultHeader: keepColumn(header, places.get('ticketNumber'), 'ticketNumber'),
  };
}

/** A column of an earlier run that this one reads gets a name of its own in the results, or it would be left out of them. */
export function keepColumn(header: FileHeader, place: ChangePlace | undefined, name: ChangeColumn): FileHeader {
  if (place === undefined || labelKey(place.header) !== labelKey(TICKET_COLUMN)) return header;
  const columns = header.columns.map((column, index) => (index === place.index ? { ...column, header: name } : column));
  return { ...header, columns };
}

/** The accepted rows of `submit` name their documents in one cell, which does for type and path. */
function requiredOf(
  kind: ChangeKind,
  columns: readonly { readonly column: ChangeColumn | null }[],
): readonly ChangeColumn[] {
  const has = (name: ChangeColumn): boolean => columns.some(({ column }) => column === name);
  if (kind === 'attach' && has('attachments') && !has('type') && !has('path')) return ['ticketNumber'];
  return CHANGE_FILE_COLUMNS[kind].required;
}
