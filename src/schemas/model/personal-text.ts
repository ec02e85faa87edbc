/** Where eleven digits begin that have nothing but punctuation and blanks between them, however they are grouped. */
const ELEVEN_DIGITS = /(?<!\d)(?=(\d(?:[^\p{L}\p{N}]{0,3}\d){10})(?!\d))/gu;
/** As the service, identity cards and bare digits write a national number. */
const USUAL_GROUPS = /^\d{2}[. ]?\d{2}[. ]?\d{2}[-/. ]?\d{3}[-. ]?\d{2}$/;
const NOT_DIGITS = /\D+/g;
const EMAIL_ADDRESS = /[^\s@]@[^\s@]+\.[^\s@.]{2,}/;

/**
 * Whether a text holds a national register or BIS number: eleven digits whose check digits are right and which can begin
 * with a birth date. Digits that are grouped otherwise than in such numbers must look more like one, because one in fifty
 * file numbers has the right check digits by chance.
 */
export function holdsNationalNumber(text: string): boolean {
  if (text.length < 11) return false;
  for (const [, written = ''] of text.matchAll(ELEVEN_DIGITS)) {
    if (isNationalNumber(written.replace(NOT_DIGITS, ''), USUAL_GROUPS.test(written))) return true;
  }
  return false;
}

export function holdsEmailAddress(text: string): boolean {
  return text.includes('@') && EMAIL_ADDRESS.test(text);
}

function isNationalNumber(digits: string, isWrittenAsOne: boolean): boolean {
  const base = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  if (97 - (base % 97) !== check && 97 - ((2_000_000_000 + base) % 97) !== check) return false;
  // A BIS number adds 20 or 40 to the month; month 00 is a birth date that is not known.
  const written = Number(digits.slice(2, 4));
  const month = written % 20;
  const day = Number(digits.slice(4, 6));
  if (written > 52 || month > 12 || (month !== 0 && day > 31)) return false;
  return isWrittenAsOne || (month > 0 && day > 0);
}
