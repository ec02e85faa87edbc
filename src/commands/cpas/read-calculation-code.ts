import { badValue, type Given } from '../../config/flag-values.ts';
import type { CodeTable } from '../../schemas/files/code-labels.ts';
import { createCodeReader } from '../../schemas/files/code-reader.ts';

/** A code of calculations, or its label in any language. @throws UsageError naming the codes */
export function readCalculationCode<Code extends string>(
  given: Given,
  codes: readonly Code[],
  table: CodeTable<Code>,
): Code {
  const code = createCodeReader(codes, table)(given.value);
  if (code === undefined) throw badValue(given, codes.join(', '));
  return code;
}
