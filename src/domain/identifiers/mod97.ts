const ZERO = 48;

/** Whether the text is `length` characters long and every one a digit. */
export function isDigits(text: string, length: number): boolean {
  return text.length === length && hasDigits(text, 0, length);
}

/** Whether the text, long enough, has a digit at every index from `start` up to `end`. */
export function hasDigits(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/**
 * The check digits, 01 to 97, that the first eight of ten digits ask for: 97 less their remainder. Enterprise numbers
 * and establishment units share them.
 */
export function checkDigitsOf(tenDigits: string): string {
  return String(97 - (Number(tenDigits.slice(0, 8)) % 97)).padStart(2, '0');
}

/** Whether the last two of ten digits are the ones that the first eight ask for. */
export function hasRightCheckDigits(tenDigits: string): boolean {
  let base = 0;
  for (let index = 0; index < 8; index += 1) base = base * 10 + tenDigits.charCodeAt(index) - ZERO;
  const check = (tenDigits.charCodeAt(8) - ZERO) * 10 + tenDigits.charCodeAt(9) - ZERO;
  return 97 - (base % 97) === check;
}
