/**
 * Signs that steer a terminal or the direction of writing instead of being read: control characters, line and paragraph
 * separators, and the marks that reorder text.
 */
const STEERING = /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What follows the escape sign when it only sets a colour. */
const COLOUR = /^\[[\d;]*m/;
const ESCAPE = '\u001b';
const LONGEST_COLOUR = 24;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Longer than any path, comment or line of findings: what goes on and on pushes the rest off the screen. */
const LONGEST_TEXT = 5000;

/** A text that came from a file or a service, on one line, with every sign in it readable; its end is left out where it has none. */
export function visibleText(text: string): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return shown.replace(STEERING, (sign) => SHORT.get(sign) ?? escaped(sign));
}

/**
 * What is about to be printed, wherever its parts came from: nothing in it moves the cursor or hides what follows. The
 * escapes are those of JSON, so that a document stays the same document.
 */
export function printable(text: string): string {
  return text.replace(STEERING, (sign: string, at: number) => (isOurs(sign, text, at) ? sign : escaped(sign)));
}

/** Line breaks, tabs and colours are what we write ourselves. */
function isOurs(sign: string, text: string, at: number): boolean {
  if (sign === '\n' || sign === '\t') return true;
  return sign === ESCAPE && COLOUR.test(text.slice(at + 1, at + LONGEST_COLOUR));
}

function escaped(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
