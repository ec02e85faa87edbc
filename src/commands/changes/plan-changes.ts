import { changeKey, type Change } from '../../batch/change.ts';
import { TaskSlots } from '../../batch/task-slots.ts';
import type { Connection, Deps } from '../../deps.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import type { ChangeFault } from '../../schemas/files/change-faults.ts';
import type { Ask } from '../filing/agree-run.ts';
import type { ChangeSet, SetRow } from './change-set.ts';
import { judgeChange, type JudgeDeps, type JudgedChange } from './judge-change.ts';

/** A change that can be sent, or needs not be. */
export interface PlannedChange {
  readonly change: Change;
  /** `barred`: the row, or the request, does not allow it. */
  readonly verdict: 'send' | 'already' | 'barred';
  /** Where the same is asked for first; it has the same verdict, and is made once. */
  readonly sameAs?: number;
}

export interface PlannedRow {
  readonly line: number;
  readonly record: number;
  readonly faults: readonly ChangeFault[];
  /** What a new end date breaks. */
  readonly findings: readonly RowFinding<RuleId>[];
  readonly changes: readonly PlannedChange[];
}

/** What a set would change, as the service holds its requests now. */
export interface ChangePlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
}

export interface PlanCounts {
  readonly send: number;
  readonly already: number;
  readonly repeated: number;
  readonly invalid: number;
  /** Rows that name nothing to send. */
  readonly without: number;
  readonly workers: number;
  readonly byLeaveType: ReadonlyMap<string, number>;
  readonly earlier: number;
  readonly later: number;
  readonly comments: number;
}

type PlanDeps = JudgeDeps & Pick<Deps, 'signal'>;

/**
 * Fetches every request of the set and holds what is asked of it against the way it stands.
 * @throws ClientError when the service gives no answer; InterruptedError
 */
export async function planChanges(
  { rows, name }: ChangeSet,
  connection: Connection,
  concurrency: number,
  ask: Ask,
  deps: PlanDeps,
): Promise<ChangePlan> {
  const judged = new Map<SetRow, readonly JudgedChange[]>();
  const slots = new TaskSlots(concurrency, () => undefined);
  for (const row of rows.filter(({ wanted }) => wanted.length > 0)) {
    if (deps.signal.aborted) break;
    await slots.run(async () => {
      const changes: JudgedChange[] = [];
      for (const wanted of row.wanted) changes.push(await judgeChange(wanted, name, connection, ask, deps));
      judged.set(row, changes);
    });
  }
  await slots.allDone();
  if (deps.signal.aborted) throw new InterruptedError('interrupted.before');
  return joinRows(rows, judged);
}

function joinRows(rows: readonly SetRow[], judged: ReadonlyMap<SetRow, readonly JudgedChange[]>): ChangePlan {
  const firsts = new Map<string, { readonly line: number; readonly verdict: JudgedChange['verdict'] }>();
  const workers = new Set<string>();
  const byLeaveType = new Map<string, number>();
  const counts = { send: 0, already: 0, repeated: 0, invalid: 0, without: 0, earlier: 0, later: 0, comments: 0 };

  function count({ about, change, verdict }: JudgedChange): void {
    counts[verdict] += 1;
    if (verdict !== 'send' || about === undefined) return;
    workers.add(about.worker);
    byLeaveType.set(about.leaveType, (byLeaveType.get(about.leaveType) ?? 0) + 1);
    if (change?.kind !== 'modify') return;
    counts[change.body.newEndDate < about.endDate ? 'earlier' : 'later'] += 1;
    if (change.body.comment !== undefined) counts.comments += 1;
  }

  const planned = rows.map((row): PlannedRow => {
    const all = judged.get(row) ?? [];
    const faults = [...row.faults, ...all.flatMap((each) => each.faults)];
    const findings = all.flatMap((each) => each.findings);
    const isInvalid = [...faults, ...findings].some(({ severity }) => severity === 'error');
    if (isInvalid) counts.invalid += 1;
    else if (all.length === 0) counts.without += 1;
    const changes = all.flatMap((each): readonly PlannedChange[] => {
      const { change } = each;
      if (change === undefined) return [];
      if (isInvalid) return [{ change, verdict: 'barred' }];
      const first = firsts.get(changeKey(change));
      if (first !== undefined) {
        counts.repeated += 1;
        return [{ change, verdict: first.verdict, sameAs: first.line }];
      }
      firsts.set(changeKey(change), { line: row.line, verdict: each.verdict });
      count(each);
      return [{ change, verdict: each.verdict }];
    });
    return { line: row.line, record: row.record, faults, findings, changes };
  });
  return { rows: planned, counts: { ...counts, workers: workers.size, byLeaveType } };
}
