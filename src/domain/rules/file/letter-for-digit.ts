import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';
import { findEnterpriseNumberFault } from '../../identifiers/enterprise-number.ts';
import { findNissFault } from '../../identifiers/niss.ts';
import { hasOnlyDigits } from '../../identifiers/only-digits.ts';
import { isMisreadTicket, readLettersAsDigits } from '../../repairs/letter-for-digit.ts';
import { ALWAYS, defineRule, type CheckContext, type Violation } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

/** A hint beside `niss.format` and `bce.format`: it says which letters were taken for digits. */
export const letterForDigit = defineRule({
  id: 'file.letter-for-digit',
  summary:
    'A number holds digits only: no letter O stands for 0, and no I or l for 1, in a national number, an enterprise number or a ticket.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'niss',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'digits', row: parentalFull },
      { name: 'a letter, and wrong check digits', row: { ...parentalFull, niss: '85O31464068' } },
      { name: 'a reference of one’s own', row: { ...parentalFull, extends: 'OLD-I-17' } },
      { name: 'a ticket', row: { ...parentalFull, extends: '04W-00216N2-F2-Z' } },
    ],
    reject: [
      {
        name: 'the letter O in a national number',
        row: { ...parentalFull, niss: '85O314/640-67' },
        params: { column: { column: 'niss' }, letters: 'O → 0' },
      },
      {
        name: 'several letters in an enterprise number',
        row: { ...parentalFull, employer: 'BE O8l2.339.O69' },
        column: 'employer',
        params: { column: { column: 'employer' }, letters: 'O → 0, l → 1' },
      },
      {
        name: 'in the number of a school',
        row: { ...teacherParentalFull, school: 'O860550940' },
        column: 'school',
        params: { column: { column: 'school' }, letters: 'O → 0' },
      },
      {
        name: 'in a ticket',
        row: { ...parentalFull, extends: 'O4W-0O216N2-F2-Z' },
        column: 'extends',
        params: { column: { column: 'extends' }, letters: 'O → 0' },
      },
    ],
  },
  check(request, context) {
    const { niss, employer, school, extends: extended } = request;
    if (!mayHold(niss) && !mayHold(employer) && !mayHold(school) && !mayHold(extended)) return null;
    const violations = COLUMNS.flatMap((column) => findMisread(request, column, context));
    return violations.length === 0 ? null : violations;
  },
});

const COLUMNS = ['niss', 'employer', 'school', 'extends'] as const;
const LOOKALIKE = /[OoIl]/;
const COUNTRY = /^BE/i;

function mayHold(text: string | undefined): boolean {
  return text !== undefined && !hasOnlyDigits(text) && LOOKALIKE.test(text);
}

function findMisread(
  request: LeaveRequest,
  column: (typeof COLUMNS)[number],
  { today }: CheckContext,
): readonly Violation[] {
  const text = request[column];
  const reading = text === undefined ? undefined : readLettersAsDigits(text);
  if (text === undefined || reading === undefined) return [];
  return isRight(column, text, reading.text) ? [violation(column, reading.letters)] : [];

  function isRight(of: ColumnName, written: string, digits: string): boolean {
    switch (of) {
      case 'niss':
        return findNissFault(digits, today) === undefined;
      case 'extends':
        return isMisreadTicket(written);
      default:
        return findEnterpriseNumberFault(digits.replace(COUNTRY, '').padStart(10, '0')) === undefined;
    }
  }
}

function violation(column: ColumnName, letters: string): Violation {
  return { column, params: { column: { column }, letters } };
}
