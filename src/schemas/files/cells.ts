import { civilDateOf, type CivilDate } from '../model/civil-date.ts';
import type { AttachmentType } from '../model/codes.ts';
import { hasMoreCharacters } from '../model/count-characters.ts';
import type { AttachmentReference, CellFault } from '../model/leave-request.ts';
import { firstControlCharacter } from '../model/control-character.ts';
import { holdsEmailAddress, holdsNationalNumber } from '../model/personal-text.ts';
import { labelKey } from './label-key.ts';

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** The digits from `start` up to `end` as a number, or -1 when there is none or something else among them. */
function digits(text: string, start: number, end: number): number {
  if (start >= end || end > text.length) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - ZERO;
  }
  return value;
}

// --- What surrounds a value

/** Quotation marks of any style, the apostrophe that marks text in spreadsheets, and characters nobody sees. */
const WRAPPING = `[\\s'"‘’‚‛“”„‟«»‹›\\u200b-\\u200f\\u2060\\ufeff]`;
/** Of what stands inside a value only the beginning is tried: a long stretch of blanks would take as long as its square. */
const AROUND = new RegExp(`^${WRAPPING}+|(?<!${WRAPPING})${WRAPPING}+$`, 'g');

/** Needs no trimming: the first and the last character are printable ASCII, and no quotation mark. */
function isBare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (
    first > 32 && first < 127 && first !== 34 && first !== 39 && last > 32 && last < 127 && last !== 34 && last !== 39
  );
}

/** The value of a cell that holds anything but free text: no blanks, no-break spaces or quotation marks around it. */
export function trimCell(text: string): string {
  return text === '' || isBare(text) ? text : text.replace(AROUND, '');
}

// --- Damage done by spreadsheets

const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Only a mantissa with decimals: `1E5` is a reference that somebody may well use. */
const SCIENTIFIC_REFERENCE = /^\d[.,]\d+e\+\d+$/i;
const HASH_MARKS = /^#{3,}$/;

/** Names the damage, when a cell that could not be read shows the marks of it. */
export function findDamage(text: string): 'scientific-notation' | 'hash-marks' | undefined {
  if (HASH_MARKS.test(text)) return 'hash-marks';
  return SCIENTIFIC.test(text) ? 'scientific-notation' : undefined;
}

// --- Dates

const ODD_SEPARATORS = /[\u2010-\u2015\u2212]/g;
/** Days as spreadsheets count them, for the years 1954 to 2119; what five digits can mean besides is no date. */
const SERIAL_DATE = /^[2-7]\d{4}(?:[.,]0+)?$/;

/** Reads `2026-11-21`, `21/11/2026`, `21-11-2026` and `21.11.2026`; the day comes before the month, always. */
export function readDate(text: string): CivilDate | CellFault {
  const date = readPlainDate(text);
  if (date !== 'date-format') return date;
  const plain = text.replace(ODD_SEPARATORS, '-');
  if (plain !== text) return readPlainDate(plain);
  return SERIAL_DATE.test(text) ? 'date-serial' : (findDamage(text) ?? date);
}

function readPlainDate(text: string): CivilDate | CellFault {
  const { length } = text;
  if (length === 10 && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH) {
    return toDate(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }
  const dayEnd = isDigit(text.charCodeAt(1)) ? 2 : 1;
  const separator = text.charCodeAt(dayEnd);
  if (separator !== SLASH && separator !== DASH && separator !== DOT) return 'date-format';
  const monthEnd = dayEnd + (isDigit(text.charCodeAt(dayEnd + 2)) ? 3 : 2);
  if (text.charCodeAt(monthEnd) !== separator) return 'date-format';
  const day = digits(text, 0, dayEnd);
  const month = digits(text, dayEnd + 1, monthEnd);
  const year = digits(text, monthEnd + 1, length);
  switch (length - monthEnd - 1) {
    case 4:
      return toDate(year, month, day);
    case 2:
      return day < 0 || month < 0 || year < 0 ? 'date-format' : 'date-two-digit-year';
    default:
      return 'date-format';
  }
}

function toDate(year: number, month: number, day: number): CivilDate | CellFault {
  if (year < 0 || month < 0 || day < 0) return 'date-format';
  const date = civilDateOf(year, month, day);
  if (date !== undefined) return date;
  return civilDateOf(year, day, month) === undefined ? 'date-impossible' : 'date-swapped';
}

// --- Workloads

const BLANK = /\s+/g;
const MINUTES_AFTER_MARK = /^(\d{1,4})(?:h|u|:)(\d{2})(?::00)?$/i;
const WHOLE_HOURS = /^(\d{1,4})(?:h|u)$/i;

/** Reads `30:24`, `30h24`, `30 h 24`, `30,4`, `30.4` or `38` as whole minutes. */
export function readDuration(text: string): number | CellFault {
  const mark = text.length - 3;
  if (mark > 0) {
    const code = text.charCodeAt(mark);
    // 58 is ':', 104 is 'h': the two ways that nearly every file uses.
    if (code === COLON || code === 104) {
      const hours = mark <= 4 ? digits(text, 0, mark) : -1;
      const minutes = digits(text, mark + 1, mark + 3);
      if (hours >= 0 && minutes >= 0 && minutes <= 59) return hours * 60 + minutes;
    }
  }
  const decimalHours = scaledDecimal(text, 60);
  if (decimalHours === 'not-whole') return 'duration-not-whole-minutes';
  if (decimalHours !== 'malformed') return decimalHours;
  const compact = text.replace(BLANK, '');
  const marked = MINUTES_AFTER_MARK.exec(compact);
  if (marked) {
    const minutes = Number(marked[2]);
    return minutes <= 59 ? Number(marked[1]) * 60 + minutes : 'duration-format';
  }
  const whole = WHOLE_HOURS.exec(compact);
  return whole ? Number(whole[1]) * 60 : (findDamage(text) ?? 'duration-format');
}

/** Reads lesson periods, `20` or `17,6`, as whole hundredths. */
export function readPeriods(text: string): number | CellFault {
  const hundredths = scaledDecimal(text, 100);
  if (hundredths === 'malformed') return findDamage(text) ?? 'duration-format';
  return hundredths === 'not-whole' ? 'periods-too-precise' : hundredths;
}

const MOST_WHOLE_DIGITS = 4;
const MOST_DECIMALS = 9;

/**
 * `text × factor` computed in whole numbers, so that 30,4 hours are exactly 1824 minutes. At most four digits before
 * the comma and nine after it; `not-whole` when the product has a remainder.
 */
function scaledDecimal(text: string, factor: number): number | 'malformed' | 'not-whole' {
  const { length } = text;
  let mark = 0;
  while (mark < length && isDigit(text.charCodeAt(mark))) mark++;
  if (mark === 0 || mark > MOST_WHOLE_DIGITS) return 'malformed';
  const whole = digits(text, 0, mark);
  if (mark === length) return whole * factor;
  const code = text.charCodeAt(mark);
  const decimals = length - mark - 1;
  if ((code !== COMMA && code !== DOT) || decimals > MOST_DECIMALS) return 'malformed';
  const fraction = digits(text, mark + 1, length);
  if (fraction < 0) return 'malformed';
  const scaled = fraction * factor;
  const power = 10 ** decimals;
  return scaled % power === 0 ? whole * factor + scaled / power : 'not-whole';
}

// --- Numbers

/** Reads a count: `85`; a spreadsheet's `85,0` is the same. `1.000` may mean a thousand, and is refused. */
export function readWholeNumber(text: string): number | CellFault {
  const whole = digits(text, 0, text.length);
  if (whole >= 0 && text.length <= 7) return whole;
  const value = hasThreeDecimals(text) ? undefined : scaledDecimal(text, 1);
  return typeof value === 'number' ? value : (findDamage(text) ?? 'number');
}

/** Reads months, weeks or days already taken: `2`, `2,5`, at most two decimals. */
export function readDecimalNumber(text: string): number | CellFault {
  const hundredths = hasThreeDecimals(text) ? undefined : scaledDecimal(text, 100);
  return typeof hundredths === 'number' ? hundredths / 100 : (findDamage(text) ?? 'number');
}

function hasThreeDecimals(text: string): boolean {
  const mark = text.charCodeAt(text.length - 4);
  return mark === COMMA || mark === DOT;
}

// --- Yes and no

const YES: ReadonlySet<string> = new Set(['yes', 'oui', 'ja', '1', 'true', 'x', 'vrai', 'waar', 'wahr']);
const NO: ReadonlySet<string> = new Set(['no', 'non', 'nee', 'nein', '0', 'false', 'faux', 'onwaar', 'falsch']);

/** Reads yes or no in four languages, also as spreadsheets write them; `undefined` when it is neither. */
export function readYesNo(text: string): boolean | undefined {
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  const key = labelKey(text);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : undefined;
}

// --- Identifiers: always text

const NISS_PUNCTUATION = /[\s.\-/\u2010-\u2015\u2212\u200b-\u200f\u2060\ufeff]+/g;
/** What a spreadsheet makes of an identifier that it took for a number; its point is not punctuation. */
const STORED_AS_DECIMAL = /^\d{9,11}[.,]0+$/;
const COUNTRY_PREFIX = /^BE(?=\d)/i;

function stripPunctuation(text: string): string {
  return STORED_AS_DECIMAL.test(text) ? text : text.replace(NISS_PUNCTUATION, '');
}

/** The digits of a national register number as typed, without their punctuation; not judged. */
export function readNiss(text: string): string {
  const { length } = text;
  if (length === 11 && digits(text, 0, 11) >= 0) return text;
  return stripPunctuation(text);
}

/** An enterprise number without dots and `BE`, padded to ten digits when it has the nine of old; not judged. */
export function readEnterpriseNumber(text: string): string {
  const { length } = text;
  if (length === 10 && digits(text, 0, 10) >= 0) return text;
  const bare = stripPunctuation(text).replace(COUNTRY_PREFIX, '');
  return bare.length === 9 && digits(bare, 0, 9) >= 0 ? `0${bare}` : bare;
}

const JOINT_COMMITTEE = /^(\d{3})(?:[.,](\d{2})(?:[.,]\d{2}[-\u2010-\u2015]\d{2}[.,]\d{2})?)?$/;

/** A joint committee as `NNN.NN` when it is written in a known way, else as typed. */
export function readJointCommittee(text: string): string {
  const match = JOINT_COMMITTEE.exec(text.replace(BLANK, ''));
  return match ? `${match[1] ?? ''}.${match[2] ?? '00'}` : text;
}

/** Names the damage of an identifier; letters are what gives it away, so a plain one costs one look at its shape. */
export function findIdentifierDamage(text: string): CellFault | undefined {
  return digits(text, 0, text.length) >= 0 ? undefined : findDamage(text);
}

// --- The sender's own reference

const LONGEST_REFERENCE = 64;

/** What keeps a text from being used as a reference, which ends up in file names, logs and the service's lists. */
export function findReferenceFault(text: string): CellFault | undefined {
  if (hasMoreCharacters(text, LONGEST_REFERENCE)) return 'client-reference-too-long';
  if (firstControlCharacter(text) !== undefined) return 'control-characters';
  if (text.length >= 3 && HASH_MARKS.test(text)) return 'hash-marks';
  if (text.length >= 5 && SCIENTIFIC_REFERENCE.test(text)) return 'scientific-notation';
  return holdsNationalNumber(text) || holdsEmailAddress(text) ? 'client-reference-personal' : undefined;
}

// --- Attachments

/**
 * Reads `type=path|type=path`; `undefined` when an entry has no type or path, or a type that is not known. Only the
 * first `=` of an entry divides it: paths may hold more.
 */
export function readAttachments(
  text: string,
  readType: (text: string) => AttachmentType | undefined,
): readonly AttachmentReference[] | undefined {
  const attachments: AttachmentReference[] = [];
  for (const entry of text.split('|')) {
    if (entry.trim() === '') continue;
    const mark = entry.indexOf('=');
    if (mark < 0) return undefined;
    const type = readType(entry.slice(0, mark));
    const path = entry.slice(mark + 1).trim();
    if (type === undefined || path === '') return undefined;
    attachments.push({ type, path });
  }
  return attachments;
}
