import type { CodeTable } from './code-labels.ts';
import { labelKey } from './label-key.ts';
import { remembered } from './remembered.ts';

/** Reads a code by its canonical name or its label in any language; `undefined` when the list has no such code. */
export type CodeReader<Code extends string> = (text: string) => Code | undefined;

export function createCodeReader<Code extends string>(
  codes: readonly Code[],
  table: CodeTable<Code>,
): CodeReader<Code> {
  const byKey = new Map<string, Code>();
  for (const code of codes) {
    const { labels, also } = table[code];
    for (const spelling of [...Object.values(labels), ...also]) byKey.set(labelKey(spelling), code);
  }
  // Last, so that no label of another code can ever hide a canonical name.
  for (const code of codes) byKey.set(labelKey(code), code);

  return remembered((text) => byKey.get(labelKey(text)));
}
