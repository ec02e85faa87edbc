const ZERO = 48;
const NINE = 57;

/** Whether a text is made of the digits 0 to 9 alone, as nearly every identifier is: cheaper to ask than a pattern. */
export function hasOnlyDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}
