const LONGEST_SHOWN = 60;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;
/** Eleven digits, whatever stands between them. */
const NISS_LIKE = /(?<!\d)\d(?:[^\p{L}\p{N}]{0,3}\d){10}(?!\d)/gu;
const EMAIL_LIKE = /[^\s@]+@[^\s@]+/g;

/**
 * What a cell holds, as a message may show it: on one line, cut when it is long, and without the national numbers and
 * e-mail addresses that end up in any column once the cells of a row have shifted.
 */
export function showValue(text: string): string {
  const line = text.replace(CONTROL_CHARACTERS, ' ').trim();
  const shown = line.replace(NISS_LIKE, '******/***-**').replace(EMAIL_LIKE, '***@***');
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}
