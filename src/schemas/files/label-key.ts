const COMBINING_MARKS = /\p{M}+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * What two spellings of a header or a code must share to be the same one: case, accents, spaces, punctuation and the
 * kind of apostrophe do not count, so `Réduction d’1/5`, `REDUCTION D'1/5` and `reduction d 1 5` are one label.
 */
export function labelKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(NEITHER_LETTER_NOR_DIGIT, '');
}
