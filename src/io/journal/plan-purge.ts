import { AppError, UsageError } from '../../errors/app-error.ts';
import type { ReadRun } from './read-run.ts';
import { startOfRunId } from './run-id.ts';

export interface PurgeRequest {
  /** Runs in which something was recorded at this moment or later stay; milliseconds since 1970. */
  readonly before: number;
  /** Only these, whatever their age; all when absent. */
  readonly runIds?: readonly string[];
}

/** Why a run is not removed. */
export type StayReason =
  /** Something of it may be at the service without anybody knowing, or a person has to decide. */
  | 'undecided'
  | 'inUse'
  /** What it filed cannot be read. */
  | 'unreadable';

export interface PurgePlan {
  readonly go: readonly ReadRun[];
  readonly stay: readonly { readonly runId: string; readonly reason: StayReason; readonly rows: number }[];
}

/** Runs that cannot be read stay. @throws UsageError `usage.noSuchRun` for one that was named and never begun */
export async function planPurge(
  { before, runIds }: PurgeRequest,
  all: readonly string[],
  read: (runId: string) => Promise<ReadRun>,
): Promise<PurgePlan> {
  const go: ReadRun[] = [];
  const stay: PurgePlan['stay'][number][] = [];
  for (const runId of runIds ?? all) {
    // Nothing is recorded before the start, which the name tells: a young run need not be opened.
    if (runIds === undefined && startOfRunId(runId) >= before) continue;
    const run = await readOrStay(runId, read);
    if (run === 'neverBegun') {
      // Whoever named it is told; else it is passed over, as in the list: somebody may be about to begin it.
      if (runIds !== undefined) throw new UsageError('usage.noSuchRun', { run: runId });
      continue;
    }
    if (run === undefined) {
      stay.push({ runId, reason: 'unreadable', rows: 0 });
      continue;
    }
    if (runIds === undefined && Date.parse(run.log.lastAt) >= before) continue;
    const { reason, rows } = whyItStays(run);
    if (reason === undefined) go.push(run);
    else stay.push({ runId, reason, rows });
  }
  return { go, stay };
}

export function whyItStays({ owner, log }: Pick<ReadRun, 'owner' | 'log'>): {
  readonly reason: StayReason | undefined;
  readonly rows: number;
} {
  const { needsReview, inDoubt } = log.counts();
  const rows = needsReview + inDoubt;
  if (owner !== undefined) return { reason: 'inUse', rows };
  return { reason: rows > 0 ? 'undecided' : undefined, rows };
}

async function readOrStay(
  runId: string,
  read: (runId: string) => Promise<ReadRun>,
): Promise<ReadRun | 'neverBegun' | undefined> {
  try {
    return await read(runId);
  } catch (error) {
    // No whole first line: whoever started it was stopped before anything was sent.
    if (error instanceof UsageError && error.key === 'usage.noSuchRun') return 'neverBegun';
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
