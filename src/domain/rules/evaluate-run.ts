import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CheckContext, Rule } from './define-rule.ts';
import { withEarlierCredit } from './earlier-credit.ts';
import { createRequestMemory, NO_EARLIER_REQUESTS, toStoredRequest, type EarlierRequest } from './earlier-requests.ts';
import { createEvaluate, type RowFinding } from './evaluate.ts';

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
  const memory = createRequestMemory(files, expectedRequests);
  return (request, fileIndex, line) => {
    const stored = toStoredRequest(request, fileIndex, line);
    const earlier = stored === undefined ? NO_EARLIER_REQUESTS : memory.meet(stored);
    return evaluateAmong(request, earlier, files[fileIndex]);
  };
}

/** Judges a request among those of the same worker before it; `ownFile` is what its file is called. */
export type EvaluateAmong<Id extends string> = (
  request: LeaveRequest,
  earlier: readonly EarlierRequest[],
  ownFile: string | undefined,
) => readonly RowFinding<Id>[];

/** What only the earlier rows make wrong says where they stand. */
export function createEvaluateAmong<Id extends string>(
  rules: readonly Rule<Id>[],
  context: CheckContext,
): EvaluateAmong<Id> {
  const evaluate = createEvaluate(rules);
  return (request, earlier, ownFile) => {
    if (earlier.length === 0) return evaluate(request, context);
    const among = { ...context, earlier };
    const { request: counting, counted } = withEarlierCredit(request, earlier);
    const findings = evaluate(counting, among);
    if (counting === request || findings.length === 0) return findings;
    const alone = new Set(evaluate(request, among).map(identity));
    const earlierLines = counted
      .map(({ file, line }) => (file === ownFile ? String(line) : `${file}:${String(line)}`))
      .join(', ');
    return findings.map((finding) =>
      alone.has(identity(finding)) ? finding : { ...finding, params: { ...finding.params, earlierLines } },
    );
  };
}

function identity({ ruleId, column, params }: RowFinding): string {
  return JSON.stringify([ruleId, column, params]);
}
