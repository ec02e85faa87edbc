import type { RuleBeyondTheRow } from '../define-rule.ts';

/** Found while splitting the file, before there is a request to judge: its cells may stand under the wrong headers. */
export const raggedRow = {
  id: 'file.ragged-row',
  summary:
    'Every row has as many cells as the header has columns; otherwise nobody knows which cell belongs to which column, and the row is not judged any further.',
  severity: 'error',
  column: null,
  source: [{ citation: 'RFC 4180, point 2.4', confidence: 'confirmed' }],
} as const satisfies RuleBeyondTheRow;
