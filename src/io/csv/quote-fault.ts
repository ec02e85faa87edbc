export interface QuoteFault {
  /**
   * `unclosed`: a quoted cell swallows the lines after it. `open`: the text ends inside a quoted cell. `stray`: a quote in
   * the middle of a cell.
   */
  readonly kind: 'unclosed' | 'open' | 'stray';
  /** Line breaks between the start of the text and the place to look at. */
  readonly line: number;
  /** Number of the cell in its record, from 0. */
  readonly cell: number;
}

/**
 * Finds the first quote that RFC 4180 does not allow, in a record that the parser has refused. A quoted cell that runs
 * over several lines and then ends in the middle of a cell is one whose closing quote was forgotten: the line where it
 * opened is what the user has to look at.
 */
export function findQuoteFault(text: string, delimiter: string): QuoteFault | undefined {
  let line = 0;
  let cell = 0;
  let openedAt: number | undefined;
  let isCellStart = true;

  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const isLineEnd = char === '\n' || (char === '\r' && text[i + 1] !== '\n');
    if (openedAt !== undefined) {
      if (isLineEnd) line++;
      if (char !== '"') continue;
      const following = text[i + 1];
      if (following === '"') i++;
      else if (following === undefined || following === delimiter || following === '\n' || following === '\r') {
        openedAt = undefined;
      } else {
        return openedAt < line ? { kind: 'unclosed', line: openedAt, cell } : { kind: 'stray', line, cell };
      }
    } else if (char === '"') {
      if (!isCellStart) return { kind: 'stray', line, cell };
      openedAt = line;
      isCellStart = false;
    } else if (char === delimiter) {
      cell++;
      isCellStart = true;
    } else if (isLineEnd) {
      line++;
      cell = 0;
      isCellStart = true;
    } else if (char !== '\r') {
      isCellStart = false;
    }
  }
  return openedAt === undefined ? undefined : { kind: 'open', line: openedAt, cell };
}
