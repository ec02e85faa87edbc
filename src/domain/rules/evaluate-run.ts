import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CheckContext, Rule } from './define-rule.ts';
import { withEarlierCredit } from './earlier-credit.ts';
import { createRequestMemory, type EarlierRequest } from './earlier-requests.ts';
import { createReferenceMemory } from './reference-table.ts';
import { createEvaluate, type Evaluate, type RowFinding } from './evaluate.ts';

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
  const evaluate = createEvaluate(rules);
  const memory = createRequestMemory(files, expectedRequests);
  const references = createReferenceMemory(files, expectedRequests);
  return (request, fileIndex, line) => {
    const earlier = memory.meet(request, fileIndex, line);
    const { clientReference } = request;
    const same = clientReference === undefined ? undefined : references.meet(clientReference, fileIndex, line);
    const known = same === undefined ? context : { ...context, sameReference: same };
    if (earlier.length === 0) return evaluate(request, known);
    return evaluateAmong(earlier, request, { ...known, earlier }, evaluate, files[fileIndex]);
  };
}

/** What only the earlier rows make wrong says where they stand. */
function evaluateAmong<Id extends string>(
  earlier: readonly EarlierRequest[],
  request: LeaveRequest,
  context: CheckContext,
  evaluate: Evaluate<Id>,
  ownFile: string | undefined,
): readonly RowFinding<Id>[] {
  const { request: counting, counted } = withEarlierCredit(request, earlier);
  const findings = evaluate(counting, context);
  if (counting === request || findings.length === 0) return findings;
  const alone = new Set(evaluate(request, context).map(identity));
  const earlierLines = counted
    .map(({ file, line }) => (file === ownFile ? String(line) : `${file}:${String(line)}`))
    .join(', ');
  return findings.map((finding) =>
    alone.has(identity(finding)) ? finding : { ...finding, params: { ...finding.params, earlierLines } },
  );
}

function identity({ ruleId, column, params }: RowFinding): string {
  return JSON.stringify([ruleId, column, params]);
}
