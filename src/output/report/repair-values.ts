import { showValue } from '../../domain/rules/file/shown-value.ts';
import { PERSONAL_COLUMNS, type ColumnName } from '../../schemas/model/columns.ts';
import { maskEmail, maskNiss } from '../tickets/personal-data.ts';

const NO_DIGIT = /\D+/g;

/** What a cell holds or would hold, as a report may show it. */
export function showCell(column: ColumnName, text: string): string {
  switch (column) {
    case 'niss':
      return maskNiss(text.replace(NO_DIGIT, ''));
    case 'email':
      return maskEmail(text);
    default:
      return PERSONAL_COLUMNS.has(column) ? '***' : showValue(text);
  }
}

const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Puts a sign where a screen would show nothing, or a blank like any other. */
export function makeVisible(text: string): string {
  return text.replace(ODD_SPACES, '␣').replace(UNSEEN, '�');
}
