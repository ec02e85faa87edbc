import { readTicketNumber } from '../../domain/identifiers/ticket-number.ts';
import { showValue } from '../../domain/rules/file/shown-value.ts';
import type { ChangePlace } from '../../io/csv/open-change-file.ts';
import { readAttachments, readDate, trimCell } from '../../schemas/files/cells.ts';
import type { ChangeColumn } from '../../schemas/files/change-columns.ts';
import type { ChangeFault, ChangeFaultId } from '../../schemas/files/change-faults.ts';
import { ATTACHMENT_TYPE_LABELS } from '../../schemas/files/code-labels.ts';
import { createCodeReader } from '../../schemas/files/code-reader.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';
import { ATTACHMENT_TYPES } from '../../schemas/model/codes.ts';
import { firstControlCharacter } from '../../schemas/model/control-character.ts';
import { countCharacters } from '../../schemas/model/count-characters.ts';
import type { Params } from '../../schemas/model/finding.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { holdsNationalNumber } from '../../schemas/model/personal-text.ts';
import type { WantedChange } from './wanted-change.ts';

const LONGEST_TEXT = 200;
const TYPES = { codes: ATTACHMENT_TYPES, list: 'attachmentType' } as const;
const readType = createCodeReader(ATTACHMENT_TYPES, ATTACHMENT_TYPE_LABELS);

/** What a row asks for; nothing as long as one of its faults is an error. */
export interface ReadChanges {
  readonly wanted: readonly WantedChange[];
  readonly faults: readonly ChangeFault[];
}

/** Reads the rows of a file of changes. It is total: what cannot be read is a fault of the row. */
export function createChangeReader(
  kind: ChangeKind,
  columns: ReadonlyMap<ChangeColumn, ChangePlace>,
): (cells: readonly string[]) => ReadChanges {
  return (cells) => {
    const faults: ChangeFault[] = [];
    const row: RowToRead = {
      has: (column) => columns.has(column),
      text: (column) => trimCell(cells[columns.get(column)?.index ?? -1] ?? ''),
      prose: (column) => (cells[columns.get(column)?.index ?? -1] ?? '').trim(),
      fault: (id, column, params = {}, severity = 'error') => void faults.push({ id, severity, column, params }),
    };
    const ticketNumber = readTicketCell(row);
    const wanted = readWanted(kind, ticketNumber ?? '', row);
    return { wanted: faults.some(({ severity }) => severity === 'error') ? [] : wanted, faults };
  };
}

interface RowToRead {
  has(column: ChangeColumn): boolean;
  /** Without what spreadsheets and mail programs put around a value. */
  text(column: ChangeColumn): string;
  /** Quotation marks may belong to it. */
  prose(column: ChangeColumn): string;
  fault(id: ChangeFaultId, column: ChangeColumn | null, params?: Params, severity?: ChangeFault['severity']): void;
}

function readTicketCell({ text, fault }: RowToRead): string | undefined {
  const value = text('ticketNumber');
  const { ticketNumber, fault: isWrong } = readTicketNumber(value);
  if (value === '') fault('change.ticket-missing', 'ticketNumber');
  else if (isWrong !== undefined) fault('change.ticket-shape', 'ticketNumber', { value: showValue(value) });
  else return ticketNumber;
  return undefined;
}

function readWanted(kind: ChangeKind, ticketNumber: string, row: RowToRead): readonly WantedChange[] {
  switch (kind) {
    case 'modify': {
      const newEndDate = readNewEndDate(row);
      const comment = readText('comment', row);
      return newEndDate === undefined ? [] : [{ kind, ticketNumber, newEndDate, comment }];
    }
    case 'cancel':
      return [{ kind, ticketNumber }];
    case 'attach':
      return row.has('type') ? readDocument(ticketNumber, row) : readDocuments(ticketNumber, row);
  }
}

function readNewEndDate({ text, fault }: RowToRead): CivilDate | undefined {
  const value = text('newEndDate');
  if (value === '') {
    fault('change.date-missing', 'newEndDate');
    return undefined;
  }
  const date = readDate(value);
  if (typeof date !== 'string') return date;
  fault('change.date-unreadable', 'newEndDate', { value: showValue(value) });
  return undefined;
}

/** A text for ONEM, as the rules on comments want it. */
function readText(column: 'comment' | 'description', { prose, fault }: RowToRead): string | undefined {
  const value = prose(column);
  if (value === '') return undefined;
  const length = countCharacters(value);
  if (length > LONGEST_TEXT) fault('change.text-too-long', column, { length, maximum: LONGEST_TEXT });
  if (holdsNationalNumber(value)) fault('change.text-personal', column);
  const control = firstControlCharacter(value)?.codePointAt(0);
  if (control !== undefined) {
    fault('change.control-characters', column, {
      character: `U+${control.toString(16).toUpperCase().padStart(4, '0')}`,
    });
  }
  return value;
}

/** One document a row, in columns of its own. */
function readDocument(ticketNumber: string, row: RowToRead): readonly WantedChange[] {
  const { text, prose, fault } = row;
  const [typed, path] = [text('type'), prose('path')];
  const attachmentType = readType(typed);
  if (typed === '') fault('change.type-missing', 'type', { types: TYPES });
  else if (attachmentType === undefined)
    fault('change.type-unknown', 'type', { value: showValue(typed), types: TYPES });
  if (path === '') fault('change.path-missing', 'path');
  if (attachmentType === undefined) return [];
  const given = readText('description', row);
  if (attachmentType === 'other' && given === undefined) fault('change.description-missing', 'description');
  // The service takes a description of such a document only.
  if (attachmentType !== 'other' && given !== undefined) {
    fault('change.description-unused', 'description', {}, 'warning');
  }
  const description = attachmentType === 'other' ? given : undefined;
  return [{ kind: 'attach', ticketNumber, attachmentType, path, description }];
}

/** The documents of a request, as its row in a request file lists them. */
function readDocuments(ticketNumber: string, row: RowToRead): readonly WantedChange[] {
  const value = row.prose('attachments');
  const documents = readAttachments(value, readType);
  if (documents === undefined) {
    row.fault('change.attachments-unreadable', 'attachments', { value: showValue(value), types: TYPES });
    return [];
  }
  const hasOther = documents.some(({ type }) => type === 'other');
  const description = hasOther ? readText('description', row) : undefined;
  if (hasOther && description === undefined) row.fault('change.description-missing', 'description');
  return documents.map(({ type: attachmentType, path }) => ({
    kind: 'attach',
    ticketNumber,
    attachmentType,
    path,
    description: attachmentType === 'other' ? description : undefined,
  }));
}
