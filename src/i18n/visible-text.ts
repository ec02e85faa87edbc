/**
 * Signs that steer a terminal or the direction of writing instead of being read: control characters, line and paragraph
 * separators, and the marks that reorder text.
 */
const STEERING = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** The same, but for line breaks, tabs and the colours that we write ourselves. */
const STEERING_IN_PRINT = /(?!\n|\t|\u001b\[[\d;]*m)[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A text that came from a file or a service, on one line, with every sign in it readable. */
export function visibleText(text: string): string {
  return text.replace(STEERING, (sign) => SHORT.get(sign) ?? escaped(sign));
}

/**
 * What is about to be printed, wherever its parts came from: nothing in it moves the cursor or hides what follows. The
 * escapes are those of JSON, so that a document stays the same document.
 */
export function printable(text: string): string {
  return text.replace(STEERING_IN_PRINT, escaped);
}

function escaped(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
