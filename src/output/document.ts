/** A result as JSON: laid out for `--json`, on one line for `--ndjson`. */
export function renderDocument(document: object, mode: 'json' | 'ndjson'): string {
  return `${JSON.stringify(document, null, mode === 'json' ? 2 : undefined)}\n`;
}
