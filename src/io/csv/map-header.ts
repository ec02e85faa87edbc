import { InputError, UnknownColumnsError, UsageError } from '../../errors/app-error.ts';
import { labelKey } from '../../schemas/files/label-key.ts';
import {
  createColumnLookup,
  REQUEST_COLUMNS,
  REQUIRED_COLUMNS,
  type ColumnLookup,
} from '../../schemas/files/request-columns.ts';
import { COLUMN_NAMES, type ColumnName } from '../../schemas/model/columns.ts';
import { findNearest } from '../../schemas/files/nearest-name.ts';

export interface HeaderColumn {
  /** As the file has it. */
  readonly header: string;
  /** What it means; null for a column that is carried through or ignored. */
  readonly column: ColumnName | null;
}

export interface HeaderMapping {
  readonly columns: readonly HeaderColumn[];
  /** Headers that mean nothing here and go into every result as they came. */
  readonly carried: readonly string[];
}

export interface HeaderOptions {
  /** The user's names of columns, which win over every label. */
  readonly map?: Readonly<Record<string, ColumnName>> | undefined;
  readonly ignoreUnknown?: boolean | undefined;
  /** Names of columns of which the file must have every one: those that the user typed for this very file. */
  readonly mustHave?: readonly string[] | undefined;
  /** Headers that mean something to the caller alone: they are not unknown. */
  readonly isCallersOwn?: ((header: string) => boolean) | undefined;
}

const CARRIED_PREFIX = /^ref_/i;
/** What results are made of: ignored on input, so that the rejected rows can be corrected and fed back. */
const IGNORED_PREFIX = /^(?:error|result)_/i;

/** Finds a column by the user's own mapping first, then by canonical name or label, `ref_…` being none. */
export function createMappedLookup(map: HeaderOptions['map']): ColumnLookup {
  return withOwnNames(map, createColumnLookup());
}

/** The same for the columns of any other kind of file. */
export function withOwnNames<Name extends string>(
  map: Readonly<Record<string, Name>> | undefined,
  lookup: (header: string) => Name | undefined,
): (header: string) => Name | undefined {
  const own = new Map(Object.entries(map ?? {}).map(([header, column]) => [labelKey(header), column]));
  return (header) => own.get(labelKey(header)) ?? (isCarried(header) ? undefined : lookup(header));
}

/**
 * Says what each column of a file means.
 * @throws InputError for a header with no, an unknown, a repeated or without a required column; UsageError for a
 * mapping of a column that the file must have and has not
 */
export function mapHeader(
  headers: readonly string[],
  lookup: ColumnLookup,
  at: { readonly file: string; readonly line: number },
  options: HeaderOptions,
): HeaderMapping {
  const columns = headers.map((header) => ({ header, column: lookup(header) ?? null }));
  if (columns.every(({ column }) => column === null)) {
    throw new InputError('input.noKnownColumn', { ...at, found: describeStart(headers) });
  }
  refuseUnusedMapping(options.mustHave ?? [], headers, at.file);
  if (options.ignoreUnknown !== true) {
    const { isCallersOwn } = options;
    refuseUnknown(isCallersOwn === undefined ? columns : columns.map(named(isCallersOwn)), at);
  }
  refuseRepeated(columns, at);
  refuseMissing(columns, REQUIRED_COLUMNS, at);
  return {
    columns,
    carried: columns.flatMap(({ header, column }) =>
      column === null && header.trim() !== '' && !IGNORED_PREFIX.test(header.trim()) ? [header] : [],
    ),
  };
}

const LOOKS_LIKE_DATA = /(?:\d\D{0,3}){6}|@/;

/** The first names of a header. A file without one begins with a person's data, which no message may repeat. */
function describeStart(headers: readonly string[]): string {
  return headers.some((header) => LOOKS_LIKE_DATA.test(header)) ? '***' : headers.slice(0, 3).join(', ').slice(0, 120);
}

function isCarried(header: string): boolean {
  return CARRIED_PREFIX.test(header.trim());
}

/** @throws UsageError for the first of `wanted` that is no header of the file */
export function refuseUnusedMapping(wanted: readonly string[], headers: readonly string[], file: string): void {
  const present = new Set(headers.map(labelKey));
  const header = wanted.find((name) => !present.has(labelKey(name)));
  if (header === undefined) return;
  const nearest = findNearest(
    header,
    headers.map((name) => name.trim()).filter((name) => name !== ''),
  );
  throw new UsageError('usage.unusedMapping', { header, nearest, file });
}

/** A column that the caller knows counts as one without a name, which nobody has to know. */
function named(isCallersOwn: (header: string) => boolean): (column: HeaderColumn) => HeaderColumn {
  return (column) => (isCallersOwn(column.header) ? { ...column, header: '' } : column);
}

function refuseUnknown(columns: readonly HeaderColumn[], at: { readonly file: string; readonly line: number }): void {
  const unknown = columns.flatMap(({ header, column }, index) => {
    const name = header.trim();
    // A column without a name is what a delimiter at the end of the line leaves behind.
    if (column !== null || name === '' || isCarried(name) || IGNORED_PREFIX.test(name)) return [];
    return [{ header: name, index: index + 1, nearest: nearestColumn(name) }];
  });
  const [first] = unknown;
  if (first === undefined) return;
  if (unknown.length > 1) throw new UnknownColumnsError(unknown, at);
  const { header, index, nearest } = first;
  throw new InputError('input.unknownColumn', { ...at, column: header, suggestion: nearest, index });
}

/** By its canonical name, though the header may be nearer to a label. */
function nearestColumn(header: string): string {
  const names = COLUMN_NAMES.flatMap((name) => [name, ...Object.values(REQUEST_COLUMNS[name].labels)]);
  const nearest = findNearest(header, names);
  return createColumnLookup()(nearest) ?? nearest;
}

/** @throws InputError for two columns that mean the same */
export function refuseRepeated(
  columns: readonly { readonly header: string; readonly column: string | null }[],
  at: { readonly file: string; readonly line: number },
): void {
  const firstPlace = new Map<string, number>();
  for (const [index, { header, column }] of columns.entries()) {
    const name = column ?? (isCarried(header) ? labelKey(header) : undefined);
    if (name === undefined) continue;
    const first = firstPlace.get(name);
    if (first !== undefined) {
      throw new InputError(column === null ? 'input.duplicateCarried' : 'input.duplicateColumn', {
        ...at,
        column: header.trim(),
        first: first + 1,
        second: index + 1,
      });
    }
    firstPlace.set(name, index);
  }
}

/** @throws InputError naming the columns that are not there */
export function refuseMissing<Name extends string>(
  columns: readonly { readonly column: Name | null }[],
  required: readonly Name[],
  at: { readonly file: string; readonly line: number },
): void {
  const present = new Set(columns.map(({ column }) => column));
  const missing = required.filter((name) => !present.has(name));
  if (missing.length > 0) throw new InputError('input.missingColumns', { ...at, missing: missing.join(', ') });
}
