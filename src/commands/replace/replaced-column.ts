import { InputError } from '../../errors/app-error.ts';
import { refuseUnusedMapping } from '../../io/csv/map-header.ts';
import type { ChangePlace } from '../../io/csv/open-change-file.ts';
import type { FileHeader } from '../../io/csv/request-file.ts';
import { createChangeColumnLookup } from '../../schemas/files/change-columns.ts';
import { labelKey } from '../../schemas/files/label-key.ts';

/**
 * Recognises the header of the column that names the requests to replace: the one that the user named, or `replaces`
 * and its labels. The tickets of an earlier run are not taken for them unless they are named.
 */
export function createReplacedColumn(ownName: string | undefined): (header: string) => boolean {
  if (ownName !== undefined) return (header) => labelKey(header) === labelKey(ownName);
  const lookup = createChangeColumnLookup(['replaces']);
  return (header) => lookup(header) !== undefined;
}

/** @throws InputError when the file has no such column, or two; UsageError when it lacks the one that the user named */
export function findReplacedColumn(
  { file, line, columns }: Pick<FileHeader, 'file' | 'line' | 'columns'>,
  ownName: string | undefined,
): ChangePlace {
  const headers = columns.map(({ header }) => header);
  if (ownName !== undefined) refuseUnusedMapping([ownName], headers, file);
  const isReplaced = createReplacedColumn(ownName);
  const [place, second] = headers.flatMap((header, index) => (isReplaced(header) ? [{ index, header }] : []));
  if (place === undefined) throw new InputError('input.missingColumns', { file, line, missing: 'replaces' });
  if (second !== undefined) {
    const [first, again] = [place.index + 1, second.index + 1];
    throw new InputError('input.duplicateColumn', { file, line, column: place.header.trim(), first, second: again });
  }
  return { index: place.index, header: place.header.trim() };
}
