const LONGEST_SHOWN = 60;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;
/** Eleven digits, whatever stands between them. */
const NISS_LIKE = /(?<!\d)\d(?:[^\p{L}\p{N}]{0,3}\d){10}(?!\d)/gu;
/** As any system begins one: `/`, `\\`, `C:`. */
const ABSOLUTE_PATH = /^(?:[/\\]|[a-z]:)/i;
/** Begins where a word does: tried from each of its characters, a cell as long as a file would never be done. */
const EMAIL_LIKE = /(?<![^\s@])[^\s@]+@[^\s@]+/g;

/**
 * What a cell holds, as a message may show it: on one line, cut when it is long, and without the national numbers and
 * e-mail addresses that end up in any column once the cells of a row have shifted.
 */
export function showValue(text: string): string {
  const shown = mask(text);
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

/**
 * The path of a document, as a message may show it. A long one is cut at its beginning, because the name of the file
 * says most; of an absolute one only the name is shown, because the folders are those of the user's machine.
 */
export function showPath(path: string): string {
  const shown = mask(ABSOLUTE_PATH.test(path) ? path.slice(lastSeparator(path) + 1) : path);
  return shown.length > LONGEST_SHOWN ? `…${shown.slice(-LONGEST_SHOWN)}` : shown;
}

function mask(text: string): string {
  const line = text.replace(CONTROL_CHARACTERS, ' ').trim();
  return line.replace(NISS_LIKE, '******/***-**').replace(EMAIL_LIKE, '***@***');
}

function lastSeparator(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
}
