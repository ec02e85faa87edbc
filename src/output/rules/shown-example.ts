import type { Example, ExampleRow, RejectExample, Rule } from '../../domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../domain/rules/evaluate-run.ts';
import { rules as ruleBook } from '../../domain/rules/index.ts';
import { readRow } from '../../schemas/files/read-row.ts';
import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import { COLUMN_NAMES, type ColumnName } from '../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';

/** A request that the rule lets pass and one that it does not, in the columns that tell them apart. */
export interface ShownExample {
  readonly columns: readonly ColumnName[];
  readonly good: ShownRequest;
  readonly bad: ShownRequest & Pick<RejectExample, 'params' | 'severity' | 'column'>;
}

export interface ShownRequest {
  /** The row itself comes last, after the rows above it. */
  readonly rows: readonly ExampleRow[];
  /** The day of filing; null when the rule does not look at it. */
  readonly filedOn: CivilDate | null;
}

/** The filing date of an example that names none. */
const USUAL_FILING_DATE = '2026-11-21';
/** What an empty cell weighs against differing cells: a request in which nothing is judged teaches nothing. */
const EMPTY_CELL = 5;

/**
 * The examples of a rule that say most in least: the first bad one of its own severity, and the good one nearest to it
 * among those that no rule refuses.
 */
export function chooseExample(rule: Rule): ShownExample | null {
  const bad = rule.examples.reject.find(({ severity }) => severity === undefined) ?? rule.examples.reject[0];
  if (bad === undefined) return null;
  const nearest = rule.examples.accept.toSorted((a, b) => distance(a, bad) - distance(b, bad));
  const good = nearest.find((example) => !isRefused(example)) ?? nearest[0];
  if (good === undefined) return null;
  const reads = new Set([...readsOf(rule, good), ...readsOf(rule, bad)]);
  const rows = [good, bad].map(rowsOf);
  const isTold = (column: ColumnName): boolean => rows.flat().some((row) => (row[column] ?? '') !== '');
  const differs = (column: ColumnName): boolean =>
    new Set(rows.map((each) => each.map((row) => row[column] ?? '').join('\n'))).size > 1;
  const filedOn = ({ asOf = USUAL_FILING_DATE }: Example): CivilDate | null =>
    reads.has('today') ? isoDate(asOf) : null;
  return {
    columns: COLUMN_NAMES.filter(
      (column) => isTold(column) && (reads.has(column) || differs(column) || isScope(rule, column)),
    ),
    good: { rows: rowsOf(good), filedOn: filedOn(good) },
    bad: {
      rows: rowsOf(bad),
      filedOn: filedOn(bad),
      params: bad.params,
      ...(bad.severity !== undefined && { severity: bad.severity }),
      ...(bad.column !== undefined && { column: bad.column }),
    },
  };
}

/** Whether `check` would refuse the last row of an example, by whatever rule. */
export function isRefused({ row, asOf = USUAL_FILING_DATE, earlier = [] }: Example): boolean {
  const evaluate = createEvaluateRun<string>(ruleBook, { context: { today: isoDate(asOf) }, files: ['requests.csv'] });
  for (const [index, each] of earlier.entries()) evaluate(readRow(each), 0, index + 2);
  return evaluate(readRow(row), 0, earlier.length + 2).some(({ severity }) => severity === 'error');
}

function rowsOf({ row, earlier = [] }: Example): readonly ExampleRow[] {
  return [...earlier, row];
}

/** In how many cells two examples differ, the number of their rows included. */
function distance(a: Example, b: Example): number {
  const [rowsA, rowsB] = [rowsOf(a), rowsOf(b)];
  const cells = rowsB.flatMap((row, index) =>
    COLUMN_NAMES.map((column): number => {
      const [mine, other] = [rowsA[index]?.[column] ?? '', row[column] ?? ''];
      return mine === other ? 0 : mine === '' ? EMPTY_CELL : 1;
    }),
  );
  return cells.reduce((sum, each) => sum + each, EMPTY_CELL * Math.abs(rowsA.length - rowsB.length));
}

/** Which leave and form are meant goes without saying when the rule is about one of them, or about none. */
function isScope({ leaveTypes, regimes }: Rule, column: ColumnName): boolean {
  if (leaveTypes === 'all') return false;
  return (column === 'leaveType' && leaveTypes.length > 1) || (column === 'regime' && regimes.length > 1);
}

/** What the check looks at to judge an example: fields of the request, and `today`. */
function readsOf(rule: Rule, { row, asOf = USUAL_FILING_DATE, earlier = [] }: Example): ReadonlySet<string> {
  const reads = new Set<string>();
  const watched: Rule = {
    ...rule,
    check: (request, context) => rule.check(recordReads<LeaveRequest>(request, reads), recordReads(context, reads)),
  };
  const evaluate = createEvaluateRun([watched], { context: { today: isoDate(asOf) }, files: ['requests.csv'] });
  for (const [index, each] of [...earlier, row].entries()) evaluate(readRow(each), 0, index + 2);
  return reads;
}

function recordReads<T extends object>(target: T, reads: Set<string>): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      if (typeof name === 'string') reads.add(name);
      const value: unknown = Reflect.get(object, name, receiver);
      return value;
    },
  });
}
