/** A cell as RFC 4180 writes it: between quotes only when it has to be. */
export function quoteCell(text: string, delimiter: string): string {
  const isPlain = !text.includes(delimiter) && !text.includes('"') && !text.includes('\n') && !text.includes('\r');
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

const STARTS_A_FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Text that is not the user's own, made harmless for spreadsheets, which would run it as a formula: the apostrophe in
 * front makes it text.
 */
export function neutralizeFormula(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}
