import type { CellKind } from '../../schemas/model/columns.ts';
import type { DamagedCell, Step } from './define-repair.ts';

/** Soft hyphens, marks of direction and of width zero: nobody sees them, nobody typed them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u2039\u203a]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** What separates thousands, where taking the space away joins no two numbers. */
const THOUSANDS = /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const BETWEEN_DIGITS = /\d[\u00a0\u2000-\u200a\u202f\u205f\u3000]+\d/;

/** No-break spaces, quotation marks, dashes and unseen characters that a word processor or a web page has left. */
export function replaceTypography({ column, kind, text }: DamagedCell): Step | undefined {
  const seen = text.replace(UNSEEN, '');
  // No address has a space.
  const plain = plainText(column === 'email' ? seen.replace(ODD_SPACES, '') : seen, kind);
  return plain === text ? undefined : { text: plain, change: { kind: 'typographic-characters', params: {} } };
}

function plainText(text: string, kind: CellKind): string {
  const dashed = text.replace(DASHES, '-');
  if (kind === 'code' || kind === 'text') {
    return dashed.replace(ODD_SPACES, ' ').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').trim();
  }
  // In numbers and dates a quotation mark means nothing, and a space neither, unless it parts two numbers.
  const joins = isNumber(kind) && BETWEEN_DIGITS.test(dashed) && !THOUSANDS.test(dashed);
  return dashed
    .replace(ODD_SPACES, joins ? ' ' : '')
    .replace(SINGLE_QUOTES, '')
    .replace(DOUBLE_QUOTES, '')
    .trim();
}

function isNumber(kind: CellKind): boolean {
  return kind === 'workload' || kind === 'wholeNumber' || kind === 'decimalNumber';
}
