import type { RuleBeyondTheRow } from '../define-rule.ts';

/** Found while splitting the file, before there is a request to judge: its cells may stand under the wrong headers. */
export const raggedRow = {
  id: 'file.ragged-row',
  summary: 'A row has as many cells as the header has columns.',
  severity: 'error',
  column: null,
  source: [{ citation: 'RFC 4180, point 2.4', confidence: 'confirmed' }],
} as const satisfies RuleBeyondTheRow;
