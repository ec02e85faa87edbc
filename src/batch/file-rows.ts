import type { AppError } from '../errors/app-error.ts';
import { CallSlots } from './call-slots.ts';
import type { Patience } from './circuit.ts';
import { FilingPool } from './filing-pool.ts';
import { pacedService } from './paced-service.ts';
import type { EngineDeps } from './ports.ts';
import { RowFiler } from './row-filer.ts';
import type { FiledOutcome, FinalOutcome, RowOutcome } from './row-outcome.ts';
import type { RunState } from './run-state.ts';
import type { Task } from './task.ts';
import { TaskSlots } from './task-slots.ts';

export interface RowToFile {
  readonly task: Task;
  /** What is to be done once the task is: nothing before that, and nothing if it came to another end. */
  readonly followUps?: (filed: FiledOutcome) => readonly Task[];
}

export interface FilingOptions {
  /** Most calls to the service at a time. */
  readonly concurrency: number;
  /**
   * Most rows worked on at a time; as many as calls when absent. A row waits for the disk before its call and after it, so
   * that with more rows than calls no call waits for the disk.
   */
  readonly rowsInWork?: number;
  /** Most calls for one row in one run. */
  readonly maxAttempts: number;
  /** Most calls a second; no limit when absent. */
  readonly callsPerSecond?: number;
  /** How long to bear with a service that gives no answer; some minutes when absent. */
  readonly patience?: Patience;
  /** Whether a row with this outcome of an earlier run is sent once more, as if it had none. */
  readonly isToBeSentAgain?: (outcome: FinalOutcome) => boolean;
  /** Told once of every row that this run itself dealt with; gives why the run is to stop, if it is. */
  readonly reasonToStop?: (status: RowOutcome['status']) => AppError | undefined;
}

/** `already`: the journal, or an equal row before it, had the answer. */
export type HowKnown = 'sent' | 'already';

export interface RunSummary {
  /** The user stopped the run. */
  readonly interrupted: boolean;
  /** What made it useless to go on: nobody answers, the identity is refused, the journal cannot be written. */
  readonly stoppedBy: AppError | undefined;
  /** Why rows have no outcome although the run went on: what their last call failed with. */
  readonly lastFailure: AppError | undefined;
  /** The answer to a sending was lost in this run; what became of it may have been found out since. */
  readonly mayHaveActed: boolean;
  /** Rows of earlier runs whose outcome was unknown, and was found out before the first row of the file. */
  readonly settled: number;
  /** Rows of the journal whose outcome is unknown still, whether they are in the file or not. */
  readonly inDoubt: number;
}

/** As long as the run waits for the service to be back, what ended without an outcome is taken up again. */
function untilServed(pool: FilingPool, attempt: () => Promise<RowOutcome>): Promise<RowOutcome> {
  return pool.waitsForService ? againAndAgain(pool, attempt) : attempt();
}

async function againAndAgain(pool: FilingPool, attempt: () => Promise<RowOutcome>): Promise<RowOutcome> {
  for (let rounds = 1; ; rounds += 1) {
    const outcome = await attempt();
    if (outcome.status !== 'pending' || !pool.isToBeTriedAgain(rounds)) return outcome;
  }
}

/**
 * Files every row that has no outcome yet, and reports every row once, in the order in which outcomes come. After a
 * stop or an interruption what is in flight is finished, and the rest of the file is reported from the journal or as
 * pending. Rejects only for what `rows` or `onOutcome` throw, and for bugs, after what is in flight was recorded.
 */
export async function fileRows<Row extends RowToFile>(
  rows: AsyncIterable<Row>,
  state: RunState,
  options: FilingOptions,
  deps: EngineDeps,
  onOutcome: (row: Row, outcome: RowOutcome, how: HowKnown, followUps?: readonly RowOutcome[]) => void,
): Promise<RunSummary> {
  const pool = new FilingPool(deps, options);
  const paced = { ...deps, service: pacedService(deps.service, pool) };
  const filer = new RowFiler(state, pool, new CallSlots(options.concurrency, pool), options.maxAttempts, paced, judge);
  const slots = new TaskSlots(options.rowsInWork ?? options.concurrency, () => pool.stop(undefined));
  const settledNow = new Set<string>();
  /** Sent again in this run, so that it is not once more. */
  const sentAgain = new Set<string>();
  const inFlight = new Map<string, Promise<RowOutcome>>();

  async function fileRow(row: Row): Promise<void> {
    const { contentKey } = row.task;
    const isKnown = isFinal(state.outcomeOf(contentKey));
    const filing = untilServed(pool, () => filer.file(row.task));
    inFlight.set(contentKey, filing);
    try {
      const outcome = await filing;
      noteEnd(contentKey, outcome);
      const tasks = outcome.status === 'filed' ? row.followUps?.(outcome) : undefined;
      const next = tasks === undefined ? undefined : await fileFollowUps(tasks);
      onOutcome(row, outcome, isKnown && !settledNow.has(contentKey) ? 'already' : 'sent', next);
    } finally {
      inFlight.delete(contentKey);
    }
  }

  /** In their order, each by itself: that one was refused says nothing of the next. */
  async function fileFollowUps(tasks: readonly Task[]): Promise<readonly RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (const task of tasks) {
      knownOutcome(task);
      const outcome = await untilServed(pool, () => filer.file(task));
      noteEnd(task.contentKey, outcome);
      outcomes.push(outcome);
    }
    return outcomes;
  }

  function judge(status: RowOutcome['status']): void {
    // A row that a stop kept from its end says nothing of the run.
    const reason = pool.isStopping ? undefined : options.reasonToStop?.(status);
    if (reason !== undefined) pool.stop(reason);
  }

  function noteEnd(contentKey: string, outcome: RowOutcome): void {
    if (outcome.status === 'pending') judge(outcome.status);
    if (options.isToBeSentAgain !== undefined && outcome.status === 'refused') sentAgain.add(contentKey);
  }

  /** What an earlier run ended with and this one is to try again is taken up as if it had never been sent. */
  function knownOutcome({ contentKey }: Task): RowOutcome | undefined {
    const known = state.outcomeOf(contentKey);
    if (pool.isStopping || !isFinal(known) || options.isToBeSentAgain?.(known) !== true) return known;
    if (settledNow.has(contentKey) || sentAgain.has(contentKey)) return known;
    sentAgain.add(contentKey);
    state.forget(contentKey);
    return undefined;
  }

  for (const intent of [...state.inDoubt(), ...state.changesInDoubt(), ...state.calculationsInDoubt()]) {
    await slots.run(async () => {
      if (isFinal(await untilServed(pool, () => filer.settle(intent)))) settledNow.add(intent.contentKey);
    });
  }
  await slots.allDone();

  try {
    for await (const row of rows) {
      const { contentKey } = row.task;
      const known = knownOutcome(row.task);
      const twin = inFlight.get(contentKey);
      if (isFinal(known) && row.followUps === undefined) {
        onOutcome(row, known, settledNow.has(contentKey) ? 'sent' : 'already');
      } else if (twin !== undefined) {
        await slots.run(async () => onOutcome(row, await twin, 'already'));
      } else if (pool.isStopping && !isFinal(known)) {
        onOutcome(row, PENDING, 'sent');
      } else {
        await slots.run(() => fileRow(row));
      }
    }
  } catch (error) {
    slots.fail(error);
  }
  await slots.allDone();
  return {
    interrupted: deps.signal.aborted,
    stoppedBy: pool.stoppedBy,
    lastFailure: pool.lastFailure,
    mayHaveActed: pool.mayHaveActed,
    settled: settledNow.size,
    inDoubt: state.inDoubtCount,
  };
}

const PENDING: RowOutcome = { status: 'pending' };

function isFinal(outcome: RowOutcome | undefined): outcome is FinalOutcome {
  return outcome !== undefined && outcome.status !== 'pending';
}
