import type { ChangeKind } from './journal-record.ts';
import { labelKey } from './label-key.ts';
import { REQUEST_COLUMNS } from './request-columns.ts';

/** Columns of the files that say what to do with requests which are filed already. */
export const CHANGE_COLUMNS = [
  'ticketNumber',
  'newEndDate',
  'comment',
  'type',
  'path',
  'description',
  'attachments',
  'replaces',
] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

/** What else heads a column than its canonical name: its label in each language, and what people write besides. */
const LABELS: Readonly<Record<ChangeColumn, readonly string[]>> = {
  ticketNumber: ['Numéro de ticket', 'N° de ticket', 'Ticketnummer', 'Ticket number', 'Ticket'],
  newEndDate: ['Nouvelle date de fin', 'Nieuwe einddatum', 'Neues Enddatum', 'New end date'],
  comment: Object.values(REQUEST_COLUMNS.comment.labels),
  type: ['Type de pièce', 'Soort bijlage', 'Art der Anlage', 'Attachment type'],
  path: ['Chemin du fichier', 'Fichier', 'Bestand', 'Datei', 'File'],
  description: Object.values(REQUEST_COLUMNS.attachmentDescription.labels).concat('attachmentDescription'),
  attachments: Object.values(REQUEST_COLUMNS.attachments.labels),
  replaces: ['Remplace', 'Vervangt', 'Ersetzt', 'Replaces'],
};

/** What a file of each kind must have, and what it may have besides; every other column is passed over. */
export const CHANGE_FILE_COLUMNS: Readonly<
  Record<ChangeKind, { readonly required: readonly ChangeColumn[]; readonly optional: readonly ChangeColumn[] }>
> = {
  modify: { required: ['ticketNumber', 'newEndDate'], optional: ['comment'] },
  cancel: { required: ['ticketNumber'], optional: [] },
  attach: { required: ['ticketNumber', 'type', 'path'], optional: ['description', 'attachments'] },
};

/** Finds the column that a header means, among those that count. */
export function createChangeColumnLookup(
  columns: readonly ChangeColumn[],
): (header: string) => ChangeColumn | undefined {
  const byKey = new Map<string, ChangeColumn>();
  for (const column of columns) for (const label of LABELS[column]) byKey.set(labelKey(label), column);
  for (const column of columns) byKey.set(labelKey(column), column);
  return (header) => byKey.get(labelKey(header));
}
