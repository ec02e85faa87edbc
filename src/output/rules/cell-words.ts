import { maskPersonalData } from '../../errors/mask-personal-data.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import {
  CAPACITY_LABELS,
  CHILD_LINK_LABELS,
  COMMUNITY_LABELS,
  LEAVE_TYPE_LABELS,
  MOTIVE_LABELS,
  REGIME_LABELS,
  SECTOR_LABELS,
  UNIT_LABELS,
  WORKER_CODE_LABELS,
  WORKER_STATUS_LABELS,
  type CodeSpelling,
} from '../../schemas/files/code-labels.ts';
import { REQUEST_COLUMNS } from '../../schemas/files/request-columns.ts';
import { parseIsoDate } from '../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import { maskEmail, maskNiss } from '../tickets/personal-data.ts';

const CODES: ReadonlyMap<ColumnName, Readonly<Record<string, CodeSpelling | undefined>>> = new Map<
  ColumnName,
  Readonly<Record<string, CodeSpelling | undefined>>
>([
  ['sector', SECTOR_LABELS],
  ['capacity', CAPACITY_LABELS],
  ['community', COMMUNITY_LABELS],
  ['workerCode', WORKER_CODE_LABELS],
  ['status', WORKER_STATUS_LABELS],
  ['leaveType', LEAVE_TYPE_LABELS],
  ['motive', MOTIVE_LABELS],
  ['regime', REGIME_LABELS],
  ['unit', UNIT_LABELS],
  ['childLink', CHILD_LINK_LABELS],
]);

/** A cell of an example as the user would read it: labels for codes, dates as the language writes them, no person shown. */
export function cellText(column: ColumnName, cell: string, texts: Texts): string {
  if (cell === '') return '–';
  switch (REQUEST_COLUMNS[column].kind) {
    case 'niss':
      return maskNiss(cell.replaceAll(/\D/g, ''));
    case 'code':
      return CODES.get(column)?.[cell]?.labels[texts.language] ?? cell;
    case 'date': {
      const date = parseIsoDate(cell);
      return date === undefined ? cell : formatDate(date, texts.language);
    }
    case 'yesNo':
      return cell === 'yes' || cell === 'no' ? texts.message(`tickets.${cell}`) : cell;
    case 'text':
      return column === 'email' ? maskEmail(cell) : shorten(maskPersonalData(cell));
    default:
      return maskPersonalData(cell);
  }
}

const LONGEST = 40;

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}

/** The same for a program: the cell as a request file holds it, no person shown. */
export function maskCell(column: ColumnName, cell: string): string {
  if (column === 'niss') return cell === '' ? '' : maskNiss(cell.replaceAll(/\D/g, ''));
  return column === 'email' && cell !== '' ? maskEmail(cell) : maskPersonalData(cell);
}
