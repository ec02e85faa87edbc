import type { CheckContext, Example, Rule } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../../src/domain/rules/evaluate-run.ts';
import type { RowFinding } from '../../../src/domain/rules/evaluate.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';

/** The filing date of an example that names none. */
const USUAL_FILING_DATE = '2026-11-21';

/** What the file of an example with earlier rows is called. */
export const EXAMPLE_FILE = 'requests.csv';

export interface ReadExample {
  /** Requests of the rows above, the first of them on line 2. */
  readonly earlier: readonly LeaveRequest[];
  readonly request: LeaveRequest;
  readonly context: CheckContext;
}

type GivenExample = Pick<Example, 'row' | 'asOf' | 'earlier'>;

export function readExample({ row, asOf = USUAL_FILING_DATE, earlier = [] }: GivenExample): ReadExample {
  return {
    request: readRow(row, {}),
    context: { today: isoDate(asOf) },
    earlier: earlier.map((each) => readRow(each, {})),
  };
}

/** What one rule says of the example, judged as the last row of a file. */
export function findingsOfExample<Id extends string>(
  rule: Rule<Id>,
  { request, context, earlier }: ReadExample,
): readonly RowFinding<Id>[] {
  const evaluate = createEvaluateRun([rule], { context, files: [EXAMPLE_FILE] });
  for (const [index, other] of earlier.entries()) evaluate(other, 0, index + 2);
  return evaluate(request, 0, earlier.length + 2);
}

/**
 * Why the engine would not put this request to the rule, or an empty list when it would. Written apart from the engine,
 * so that an example is not declared judged by the code that may have skipped it.
 */
export function outOfScope(rule: Rule, { request, context }: ReadExample): readonly string[] {
  const reasons: string[] = [];
  const scopes = [
    { name: 'leave type', value: request.leaveType, admitted: rule.leaveTypes },
    { name: 'regime', value: request.regime, admitted: rule.regimes },
    { name: 'sector', value: request.sector, admitted: rule.sectors },
    { name: 'motive', value: request.motive ?? 'none', admitted: rule.motives ?? 'all' },
  ];
  for (const { name, value, admitted } of scopes) {
    if (admitted === 'all') continue;
    if (value === undefined || !new Set<string>(admitted).has(value)) reasons.push(`${name} ${String(value)}`);
  }
  const { from, until, comparedWith = 'startDate' } = rule.inForce;
  if (from !== null || until !== null) {
    const date = comparedWith === 'filingDate' ? context.today : request[comparedWith];
    if (date === undefined) reasons.push(`no ${comparedWith}`);
    else if ((from !== null && date < isoDate(from)) || (until !== null && date >= isoDate(until))) {
      reasons.push(`not in force on the ${comparedWith}`);
    }
  }
  return reasons;
}
