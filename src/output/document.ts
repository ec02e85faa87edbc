/** A result as JSON: laid out for `--json`, on one line for `--ndjson`. */
export function renderDocument(document: object, mode: 'json' | 'ndjson'): string {
  return `${JSON.stringify(document, null, mode === 'json' ? 2 : undefined)}\n`;
}

/** Results in their order: with `--json` one document that counts them, after what `head` says; with `--ndjson` a line each. */
export function renderItems(head: object, items: readonly object[], mode: 'json' | 'ndjson'): string {
  if (mode === 'json') return renderDocument({ ...head, items, total: items.length }, 'json');
  return items.map((item) => renderDocument(item, 'ndjson')).join('');
}
