const DECIMAL = /^\d+[.,]0+$/;

/** Whether an identifier looks as a spreadsheet writes a number with decimals: its point is not punctuation. */
export function isStoredAsDecimal(text: string | undefined): boolean {
  return text !== undefined && text.endsWith('0') && DECIMAL.test(text);
}
