import { civilDateOf, daysInMonth, yearMonthDay, type CivilDate } from '../../schemas/model/civil-date.ts';

/**
 * Why a text is not a national register or BIS number. In the order in which they are found: each is looked for only
 * when the ones before it are absent.
 */
export type NissFault =
  /** Not eleven digits. */
  | 'format'
  /** The check digits fit neither a birth in the 1900s nor one in the 2000s. */
  | 'checksum'
  /** The check digits say 2000s, the year is still to come. */
  | 'century'
  /** A month that is neither a month nor one of a BIS number. */
  | 'bis-month'
  /** A day that the month does not have, a month 13 to 19, or a day still to come. */
  | 'birth-date'
  /** A national number with serial 000 or 999. */
  | 'serial';

/** What a valid number says about its holder; a part of the birth date that it does not tell is `undefined`. */
export interface NissFacts {
  readonly kind: 'national' | 'bis';
  readonly century: 1900 | 2000;
  readonly birthYear: number | undefined;
  readonly birthDate: CivilDate | undefined;
  /** A hint only: people change sex and keep their number. */
  readonly sex: 'male' | 'female' | undefined;
}

const LENGTH = 11;
const ZERO = 48;
const TWO = 50;

/** The number that the digits from `start` up to `end` write, or -1 when one of them is no digit. */
function digitsOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** 2 · 10⁹ mod 97: what the 2 before the nine digits adds for births from 2000. */
const MILLENNIUM_REMAINDER = 68;

/**
 * The century that the check digits tell, 0 when they fit neither: they are 97 less the remainder of the nine digits,
 * with a 2 before them for births from 2000, and never fit both.
 */
function centuryOf(base: number, check: number): 1900 | 2000 | 0 {
  const remainder = base % 97;
  if (97 - remainder === check) return 1900;
  return 97 - ((remainder + MILLENNIUM_REMAINDER) % 97) === check ? 2000 : 0;
}

/** What BIS numbers add to the month: 20 when the sex was not known at the issue, 40 when it was. */
function bisOffset(monthDigits: number): 0 | 20 | 40 {
  if (monthDigits >= 40) return 40;
  return monthDigits >= 20 ? 20 : 0;
}

/**
 * What is wrong with a national register or BIS number, given as bare digits; `undefined` when nothing is. Called
 * several times for every row of a file, so it looks at each digit once and allocates nothing.
 *
 * @param today no one is born after it
 */
export function findNissFault(niss: string, today: CivilDate): NissFault | undefined {
  const base = niss.length === LENGTH ? digitsOf(niss, 0, 9) : -1;
  const check = base < 0 ? -1 : digitsOf(niss, 9, LENGTH);
  if (check < 0) return 'format';
  const century = centuryOf(base, check);
  if (century === 0) return 'checksum';

  const yymmdd = Math.trunc(base / 1000);
  const year = century + Math.trunc(yymmdd / 10_000);
  if (century === 2000 && year > yearMonthDay(today).year) return 'century';

  const monthDigits = Math.trunc(yymmdd / 100) % 100;
  const offset = bisOffset(monthDigits);
  const month = monthDigits - offset;
  if (month > 12) return offset === 0 ? 'birth-date' : 'bis-month';
  // Under month 00 any day may stand: a counter, used when the numbers of a date had run out.
  if (month > 0) {
    const day = yymmdd % 100;
    if (day > daysInMonth(year, month)) return 'birth-date';
    const birthDate = century === 2000 ? civilDateOf(year, month, Math.max(day, 1)) : undefined;
    if (birthDate !== undefined && birthDate > today) return 'birth-date';
  }

  const serial = base % 1000;
  return offset === 0 && (serial === 0 || serial === 999) ? 'serial' : undefined;
}

/**
 * Whether this is what is wrong with a number. Each rule asks for one fault of every row, so the rare ones are ruled out
 * by the digits that would show them, before the whole number is looked at.
 */
export function hasNissFault(niss: string, fault: NissFault, today: CivilDate): boolean {
  switch (fault) {
    case 'format':
      return niss.length !== LENGTH || digitsOf(niss, 0, LENGTH) < 0;
    case 'bis-month':
      return niss.charCodeAt(2) >= TWO && findNissFault(niss, today) === fault;
    case 'serial':
      return (niss.startsWith('000', 6) || niss.startsWith('999', 6)) && findNissFault(niss, today) === fault;
    default:
      return findNissFault(niss, today) === fault;
  }
}

/** The birth date of a valid number's holder; `undefined` when it is not known or the number not valid. */
export function birthDateOf(niss: string, today: CivilDate): CivilDate | undefined {
  if (findNissFault(niss, today) !== undefined) return undefined;
  const base = digitsOf(niss, 0, 9);
  const yymmdd = Math.trunc(base / 1000);
  const monthDigits = Math.trunc(yymmdd / 100) % 100;
  const year = centuryOf(base, digitsOf(niss, 9, LENGTH)) + Math.trunc(yymmdd / 10_000);
  return civilDateOf(year, monthDigits - bisOffset(monthDigits), yymmdd % 100);
}

/** The date part of a number whose holder's birth date is wholly unknown, the month's BIS offset taken off. */
const BIRTH_DATE_UNKNOWN = 1;

/** What a number says about its holder, or the fault that keeps it from saying anything. */
export function readNissFacts(niss: string, today: CivilDate): NissFacts | NissFault {
  const fault = findNissFault(niss, today);
  if (fault !== undefined) return fault;
  const base = digitsOf(niss, 0, 9);
  const century = centuryOf(base, digitsOf(niss, 9, LENGTH)) === 2000 ? 2000 : 1900;
  const yymmdd = Math.trunc(base / 1000);
  const monthDigits = Math.trunc(yymmdd / 100) % 100;
  const offset = bisOffset(monthDigits);
  const year = century + Math.trunc(yymmdd / 10_000);
  const serial = base % 1000;
  const isSexTold = offset !== 20 && serial !== 0 && serial !== 999;
  return {
    kind: offset === 0 ? 'national' : 'bis',
    century,
    birthYear: yymmdd - offset * 100 === BIRTH_DATE_UNKNOWN ? undefined : year,
    birthDate: birthDateOf(niss, today),
    sex: isSexTold ? (serial % 2 === 1 ? 'male' : 'female') : undefined,
  };
}

/** The number that a spreadsheet's loss of leading zeros has left, or `undefined` when zeros do not make it valid. */
export function restoreLeadingZeros(niss: string, today: CivilDate): string | undefined {
  if (niss.length < 6 || niss.length >= LENGTH) return undefined;
  const restored = niss.padStart(LENGTH, '0');
  return findNissFault(restored, today) === undefined ? restored : undefined;
}
