import { labelKey } from '../../schemas/files/label-key.ts';
import { createColumnLookup } from '../../schemas/files/request-columns.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import { InputError } from '../../errors/app-error.ts';
import { CsvRequestFile } from './csv-request-file.ts';
import { createChunkDecoding } from './decode-chunks.ts';
import { findHeader } from './find-header.ts';
import { inspectFile } from './inspect-file.ts';
import type { RequestFile } from './request-file.ts';

/** A row that asks for the acceptance of one notification. */
export interface AcceptanceLine {
  /** Of the file, for messages. */
  readonly line: number;
  /** Number of the row among those with data, from 1. */
  readonly record: number;
  /** It has too few or too many cells: which belongs to which column is not known. */
  readonly isRagged: boolean;
  /** As it stands there. */
  readonly ticket: string;
  /** The employer's part, as cells of a request file; empty ones are left out. */
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
}

export interface AcceptanceFile {
  readonly lines: readonly AcceptanceLine[];
  /** Its rows as they came, for the results. */
  readonly table: RequestFile;
}

/** Headers of the column with the tickets, in every language. */
const TICKET_LABELS: ReadonlySet<string> = new Set(
  ['ticketNumber', 'Ticket', 'Ticket number', 'Numéro de ticket', 'N° de ticket', 'Ticketnummer'].map(labelKey),
);

/**
 * Reads a file of notifications to accept. Columns that mean nothing here, and those of what the worker asked for, are
 * passed over.
 * @throws InputError for everything that makes the file as a whole unusable
 */
export async function readAcceptanceFile(path: string, allowed: readonly ColumnName[]): Promise<AcceptanceFile> {
  const inspection = await inspectFile(path, path, undefined);
  const { encoding, bomLength, head, sha256, size, expectedRows } = inspection;
  const { prepare, decode } = createChunkDecoding(encoding, inspection);
  const columnOf = createColumnLookup();
  const isTicket = (header: string): boolean => TICKET_LABELS.has(labelKey(header));
  const lookup = (header: string): ColumnName | undefined => {
    const column = columnOf(header);
    return column !== undefined && allowed.includes(column) ? column : undefined;
  };
  const isWhole = head.length + bomLength === size;
  // Any column will do for the ticket's: only how many headers are known decides about the delimiter.
  const known = (header: string): ColumnName | undefined => (isTicket(header) ? 'clientReference' : lookup(header));
  const { cells, delimiter, line, lineEnding, hasSepLine } = findHeader(prepare(head), isWhole, decode, known, path);
  const at = { file: path, line };
  const tickets = cells.flatMap((header, index) => (isTicket(header) ? [index] : []));
  const [ticketIndex, second] = tickets;
  if (ticketIndex === undefined) throw new InputError('input.missingTicket', at);
  const places = new Map<ColumnName, number>();
  for (const [index, header] of cells.entries()) {
    const column = isTicket(header) ? undefined : lookup(header);
    const first = column === undefined ? undefined : places.get(column);
    if (first !== undefined) refuseTwice(header, first, index, at);
    if (column !== undefined) places.set(column, index);
  }
  if (second !== undefined) refuseTwice(cells[second] ?? '', ticketIndex, second, at);
  const header = {
    ...at,
    encoding,
    hasBom: bomLength > 0 && encoding !== 'windows-1252',
    delimiter,
    lineEnding,
    hasSepLine,
    columns: cells.map((name) => ({ header: name, column: null })),
    carried: [],
    sha256,
    size,
    expectedRows,
  };
  const table = new CsvRequestFile({ path, header, inspection, defaults: {}, ignoresUnknown: true });
  const lines: AcceptanceLine[] = [];
  for await (const batch of table.batches()) {
    for (const row of batch) {
      const own: Partial<Record<ColumnName, string>> = {};
      for (const [column, index] of places) {
        const text = row.cells[index]?.trim() ?? '';
        if (text !== '') own[column] = text;
      }
      const { line, record, structure } = row;
      const ticket = row.cells[ticketIndex]?.trim() ?? '';
      lines.push({ line, record, isRagged: structure !== undefined, ticket, cells: own });
    }
  }
  return { lines, table };
}

function refuseTwice(
  header: string,
  first: number,
  second: number,
  at: { readonly file: string; readonly line: number },
): never {
  throw new InputError('input.duplicateColumn', { ...at, column: header, first: first + 1, second: second + 1 });
}
