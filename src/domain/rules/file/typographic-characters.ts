import type { LeaveRequest, UnreadableCell } from '../../../schemas/model/leave-request.ts';
import { isEmailAddress } from '../../identifiers/email-address.ts';
import { findEnterpriseNumberFault } from '../../identifiers/enterprise-number.ts';
import { findNissFault } from '../../identifiers/niss.ts';
import { hasOnlyDigits } from '../../identifiers/only-digits.ts';
import { replaceTypography } from '../../repairs/typographic-characters.ts';
import { ALWAYS, defineRule, type CheckContext } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, fromDigitToDigit } from './unreadable-cells.ts';

/** A hint beside the rule that finds the value unreadable: what keeps it from being read can hardly be seen. */
export const typographicCharacters = defineRule({
  id: 'file.typographic-characters',
  summary:
    'No number, date or address holds non-breaking spaces, typographic quotes or invisible characters that a word processor or a web page has put there.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'startDate',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'where they do no harm', row: { ...parentalFull, startDate: '\u00a001/01/2027\u00a0' } },
      { name: 'in words', row: { ...parentalFull, headcount: 'environ\u00a020' } },
      { name: 'between two numbers', row: { ...parentalFull, hoursFull: '3\u00a08' } },
    ],
    reject: [
      {
        name: 'a no-break space in a date',
        row: { ...parentalFull, startDate: '01/01/\u00a02027' },
        params: { column: { column: 'startDate' } },
      },
      {
        name: 'thousands set apart',
        row: { ...parentalFull, headcount: '1\u202f234' },
        column: 'headcount',
        params: { column: { column: 'headcount' } },
      },
      {
        name: 'a typographic quote and a soft hyphen in a national number',
        row: { ...parentalFull, niss: '850314’640\u00ad67' },
        column: 'niss',
        params: { column: { column: 'niss' } },
      },
      {
        name: 'a soft hyphen in an enterprise number',
        row: { ...parentalFull, employer: '0812.339\u00ad.069' },
        column: 'employer',
        params: { column: { column: 'employer' } },
      },
      {
        name: 'a character nobody sees in an address',
        row: { ...parentalFull, email: 'jo\u200b@example.be' },
        column: 'email',
        params: { column: { column: 'email' } },
      },
    ],
  },
  check(request, context) {
    const { niss, employer, school, email, unreadable } = request;
    const isPlain = unreadable.length === 0 && !mayHold(niss) && !mayHold(employer) && !mayHold(school);
    if (isPlain && !mayHold(email)) return null;
    const columns = [
      ...unreadable.filter(isNumberUnderTypography).map(({ column }) => column),
      ...JUDGED.filter((column) => isRightWithout(request, column, context)),
    ];
    return columns.length === 0 ? null : columns.map((column) => ({ column, params: { column: { column } } }));
  },
});

const JUDGED = ['niss', 'employer', 'school', 'email'] as const;
const BEYOND_ASCII = /[^ -~]/;
const DATE_OR_NUMBER = /^\d[\d/.,:h-]*$/;

function mayHold(text: string | undefined): boolean {
  return text !== undefined && !hasOnlyDigits(text) && BEYOND_ASCII.test(text);
}

/** Whether nothing but typography keeps a cell from being a date or a number; which, is for its column to say. */
function isNumberUnderTypography({ column, fault, text }: UnreadableCell): boolean {
  const isDate = fault === 'date-format';
  if (!isDate && fault !== 'duration-format' && fault !== 'number') return false;
  const cell = { column, kind: isDate ? 'date' : 'decimalNumber', text: fromDigitToDigit(text) } as const;
  const plain = replaceTypography(cell)?.text;
  return plain !== undefined && DATE_OR_NUMBER.test(plain);
}

function isRightWithout(request: LeaveRequest, column: (typeof JUDGED)[number], { today }: CheckContext): boolean {
  const text = request[column];
  if (text === undefined) return false;
  const kind = column === 'email' ? 'text' : column === 'niss' ? 'niss' : 'enterpriseNumber';
  const plain = replaceTypography({ column, kind, text })?.text;
  if (plain === undefined) return false;
  switch (column) {
    case 'niss':
      return findNissFault(plain, today) === undefined;
    case 'email':
      return !isEmailAddress(text) && isEmailAddress(plain);
    default:
      return findEnterpriseNumberFault(plain) === undefined;
  }
}
