import { expect } from 'vitest';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readExample } from './read-example.ts';

/** A row as it would be filed, and what the whole rule book says of it. */
export interface Case {
  readonly name: string;
  readonly row: ExampleRow;
  /** `accepted` without a word, `warning id` without any error, or `error id` among others. */
  readonly verdict: string;
  readonly asOf?: string;
}

const evaluate = createEvaluate<string>(rules);

export function judgeCase({ verdict, ...example }: Case): void {
  const { request, context } = readExample(example);
  const findings = evaluate(request, context).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  if (verdict === 'accepted') expect(findings).toEqual([]);
  else expect(findings).toContain(verdict);
  if (verdict.startsWith('warning ')) expect(findings.filter((finding) => finding.startsWith('error '))).toEqual([]);
}
