import { hasOnlyDigits } from '../../identifiers/only-digits.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

const IDENTIFIERS = ['niss', 'employer', 'school'] as const;
const DECIMAL = /^\d+[.,]0+$/;

/** A hint beside `niss.format` and `bce.format`: it says how the decimals came to be there. */
export const storedAsDecimal = defineRule({
  id: 'file.stored-as-decimal',
  summary:
    'National register and enterprise numbers are stored as text; a spreadsheet that stores them as numbers with decimals adds digits that are not theirs.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'niss',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'points between the digits', row: { ...parentalFull, niss: '85.03.14-640.67' } }],
    reject: [
      {
        name: 'a national number',
        row: { ...parentalFull, niss: '85031464067.0' },
        params: { column: { column: 'niss' } },
      },
      {
        name: 'an enterprise number',
        row: { ...parentalFull, employer: '812339069,00' },
        column: 'employer',
        params: { column: { column: 'employer' } },
      },
    ],
  },
  check(request) {
    const { niss, employer, school } = request;
    if (!isDecimal(niss) && !isDecimal(employer) && !isDecimal(school)) return null;
    return IDENTIFIERS.filter((column) => isDecimal(request[column])).map((column) => ({
      column,
      params: { column: { column } },
    }));
  },
});

function isDecimal(text: string | undefined): boolean {
  return text !== undefined && text.endsWith('0') && !hasOnlyDigits(text) && DECIMAL.test(text);
}
