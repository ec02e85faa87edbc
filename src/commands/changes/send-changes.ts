import type { HowKnown, RowToFile, RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Connection } from '../../deps.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import { alsoTelling, type AgreedRun } from '../filing/agree-run.ts';
import { fileBodies, type FilingDeps } from '../filing/file-bodies.ts';
import { followSending } from '../filing/follow-sending.ts';
import { placeChange } from './place-change.ts';
import type { ChangePlan, PlannedChange } from './plan-changes.ts';

/** What became of a change. */
export type ChangeResult =
  | { readonly how: HowKnown; readonly outcome: RowOutcome }
  /** The request was so without this run, and nothing was sent. */
  | { readonly how: 'so' };

export type ChangeResults = Map<PlannedChange, ChangeResult>;

interface PlacedChange extends RowToFile {
  readonly planned: PlannedChange;
}

export interface Sending {
  readonly plan: ChangePlan;
  readonly run: OpenRun;
  readonly connection: Connection;
  readonly agreed: AgreedRun;
}

/** Sends what the plan holds through the journal of its run; `results` is filled on the way. */
export async function sendChanges(
  { plan, run, connection, agreed }: Sending,
  deps: FilingDeps & Parameters<typeof followSending>[1],
  results: ChangeResults,
): Promise<RunSummary> {
  const changes = plan.rows.flatMap((row) => row.changes);
  // Keys are chosen by what was known before the run went on: what is settled first is no older outcome.
  const placed = changes.flatMap((planned): readonly PlacedChange[] => {
    const contentKey = placeChange(planned, run.state);
    if (contentKey !== undefined) return [{ task: { kind: 'change', contentKey, change: planned.change }, planned }];
    if (planned.verdict !== 'barred') results.set(planned, { how: 'so' });
    return [];
  });
  const follower = await followSending(placed.length, deps);
  try {
    const { profile, filing } = agreed;
    const told = alsoTelling(filing, (event) => follower.engine(event));
    const sending = { ...told, run, connection, profile, rows: each(placed) };
    return await fileBodies(sending, deps, ({ planned }, outcome, how) => {
      results.set(planned, { how, outcome });
      follower.row(how === 'already' && outcome.status === 'filed' ? 'skipped' : outcome.status);
    });
  } finally {
    follower.end();
  }
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
