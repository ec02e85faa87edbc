import { readCode, type Given } from '../config/flag-values.ts';
import type { CodeTable } from '../schemas/files/code-labels.ts';
import type { CodeList } from '../schemas/model/finding.ts';

/** Gathers a flag that may be repeated and may hold a list: `--type a,b --type c`. */
export function collectList(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(',').map((each) => each.trim())].filter((each) => each !== '');
}

/** Codes or labels as codes, each once. @throws UsageError naming the codes. */
export function readCodes<Code extends string>(
  name: Given['name'],
  values: readonly string[] | undefined,
  codes: readonly Code[],
  table: CodeTable<Code>,
  list: CodeList,
): readonly Code[] {
  return [...new Set((values ?? []).map((value) => readCode({ name, value }, codes, table, list)))];
}
