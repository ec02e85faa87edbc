import { isoDate } from '../../schemas/model/civil-date.ts';
import { findNissFault } from './niss.ts';

/** A place in a text, the end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const DIGITS = 11;
/** Most signs between two digits of one number: `85 . 03 . 14`. */
const LONGEST_GAP = 3;
const DIGIT = /\d/;
const SEPARATOR = /[^\p{L}\p{N}]/u;
/** Only the check digits decide, whatever the day: a number still to be given out is a number all the same. */
const ANY_DAY = isoDate('2000-01-01');

/** Where a text holds national register or BIS numbers, in whatever punctuation, that their check digits confirm. */
export function findNissNumbers(text: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!isDigit(text, start) || isDigit(text, start - 1)) continue;
    const end = endOfNumber(text, start);
    if (end === undefined) continue;
    places.push({ start, end });
    start = end - 1;
  }
  return places;
}

function endOfNumber(text: string, start: number): number | undefined {
  let digits = '';
  let gap = 0;
  for (let at = start; at < text.length; at += 1) {
    if (isDigit(text, at)) {
      digits += text.charAt(at);
      gap = 0;
      if (digits.length === DIGITS) return !isDigit(text, at + 1) && hasCheckDigits(digits) ? at + 1 : undefined;
    } else {
      gap += 1;
      if (gap > LONGEST_GAP || !SEPARATOR.test(text.charAt(at))) return undefined;
    }
  }
  return undefined;
}

function isDigit(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at));
}

function hasCheckDigits(digits: string): boolean {
  const fault = findNissFault(digits, ANY_DAY);
  return fault !== 'format' && fault !== 'checksum';
}
