import { rulesBeyondTheRow } from '../../domain/rules/beyond-the-row.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { SEVERITIES, type Severity } from '../../schemas/model/finding.ts';

/**
 * What another thread found in a part of a file, its rows judged each by itself. Everything is numbers and text, because
 * a million objects take longer to pass between threads than to make.
 */
export interface PartReport {
  readonly rows: number;
  /** `NUMBERS_A_ROW` numbers a row. */
  readonly identities: Float64Array;
  /** Of each row: its first byte in the file, its line, whether it has an error, and how many warnings. */
  readonly starts: Float64Array;
  readonly lines: Uint32Array;
  readonly isInvalid: Uint8Array;
  readonly warnings: Uint16Array;
  /** Of each finding: the row, by its place in the part, the rule by `RULE_IDS` and the severity by `SEVERITIES`. */
  readonly foundIn: Uint32Array;
  readonly ruleIndexes: Uint16Array;
  readonly severityIndexes: Uint8Array;
  /** The lines of a report for a program, if one is made. */
  readonly texts: PartTexts | undefined;
}

/**
 * Text in which that of each row ends where the next one begins: printable, and in UTF-8, because bytes pass from one
 * thread to another without a copy and need nothing more on their way out.
 */
export interface PartTexts {
  readonly findings: Uint8Array;
  readonly findingEnds: Uint32Array;
  readonly outcomes: Uint8Array;
  readonly outcomeEnds: Uint32Array;
}

/** The ids that findings may carry, in an order that all threads share. */
export const RULE_IDS: readonly RuleId[] = [...rules, ...rulesBeyondTheRow].map(({ id }) => id);

/** @throws RangeError for a finding that the part does not have: a bug */
export function findingAt(
  { ruleIndexes, severityIndexes }: PartReport,
  index: number,
): {
  readonly ruleId: RuleId;
  readonly severity: Severity;
} {
  const ruleId = RULE_IDS[ruleIndexes[index] ?? -1];
  const severity = SEVERITIES[severityIndexes[index] ?? -1];
  if (ruleId === undefined || severity === undefined) throw new RangeError(`no finding ${String(index)}`);
  return { ruleId, severity };
}

/** The text of rows `from` to `to`, which is not among them. */
export function textOf(text: Uint8Array, ends: Uint32Array, from: number, to: number): Uint8Array {
  return text.subarray(from === 0 ? 0 : ends[from - 1], to === 0 ? 0 : ends[to - 1]);
}
