import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CheckContext, Rule } from './define-rule.ts';
import { withEarlierCredit } from './earlier-credit.ts';
import { createEvaluate, identityOf, type RowFinding } from './evaluate.ts';
import { createRunMemory, identifyRow, type MetRows } from './run-memory.ts';

export interface RunOptions {
  readonly context: CheckContext;
  /** How each file is called, in the order of their indexes. */
  readonly files: readonly string[];
  readonly expectedRequests?: number;
}

/** Judges the rows of a run one by one, in their order, each with those of the same worker before it. */
export type EvaluateRow<Id extends string> = (
  request: LeaveRequest,
  fileIndex: number,
  line: number,
) => readonly RowFinding<Id>[];

export function createEvaluateRun<Id extends string>(
  rules: readonly Rule<Id>[],
  { context, files, expectedRequests }: RunOptions,
): EvaluateRow<Id> {
  const evaluateAmong = createEvaluateAmong(rules, context);
  const memory = createRunMemory(files, expectedRequests);
  return (request, fileIndex, line) => {
    const met = memory.meet(identifyRow(request, fileIndex, line), fileIndex, line);
    return evaluateAmong(request, met, files[fileIndex]);
  };
}

/** Judges a request among the rows before it; `ownFile` is what its file is called. */
export type EvaluateAmong<Id extends string> = (
  request: LeaveRequest,
  met: MetRows,
  ownFile: string | undefined,
) => readonly RowFinding<Id>[];

/** What only the earlier rows make wrong says where they stand. */
export function createEvaluateAmong<Id extends string>(
  rules: readonly Rule<Id>[],
  context: CheckContext,
): EvaluateAmong<Id> {
  const evaluate = createEvaluate(rules);
  return (request, { earlier, sameReference }, ownFile) => {
    const known = sameReference === undefined ? context : { ...context, sameReference };
    if (earlier.length === 0) return evaluate(request, known);
    const among = { ...known, earlier };
    const { request: counting, counted } = withEarlierCredit(request, earlier);
    const findings = evaluate(counting, among);
    if (counting === request || findings.length === 0) return findings;
    const alone = new Set(evaluate(request, among).map(identityOf));
    const earlierLines = counted
      .map(({ file, line }) => (file === ownFile ? String(line) : `${file}:${String(line)}`))
      .join(', ');
    return findings.map((finding) =>
      alone.has(identityOf(finding)) ? finding : { ...finding, params: { ...finding.params, earlierLines } },
    );
  };
}
