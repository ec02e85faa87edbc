import type { EngineEvent } from '../../batch/engine-event.ts';
import { fileRows, type FilingOptions, type HowKnown, type RowToFile, type RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/run-state.ts';
import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError, OutputError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Cancellations } from '../../io/journal/cancellations.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import { INTERRUPTED, type RunCommand, type RunEnded } from '../../schemas/files/journal-record.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { agreeLimits } from './agree-limits.ts';
import { toFilingService } from './filing-service.ts';

/** Enough to outlast a hiccup; a longer absence of the service ends the run, and the next one goes on. */
const MAX_ATTEMPTS = 6;
const ROWS_A_CALL = 3;

export interface RunInput {
  /** Absolute, or a name that stands for the input when it is no file. */
  readonly path: string;
  readonly sha256: string;
  /** The requests that were named, where no file holds them. */
  readonly tickets?: readonly string[];
}

export type RunDeps = Pick<
  Deps,
  'clock' | 'newId' | 'random' | 'delay' | 'signal' | 'openRunStore' | 'version' | 'account' | 'readDocument'
>;

/** An address says where a service is, not which one it is: a simulation may have been emptied, replaced or moved. */
export function targetIdOf({ target }: Connection, profile: AccessProfile): string {
  const environment = profile.environmentId ?? target.id;
  // A key that one client used is unknown to the service when another sends it: their runs are never one.
  return target.clientId === undefined ? environment : `${environment}#${target.clientId}`;
}

/** Opens the run that these inputs belong to: the one to continue, or a new one. Close it in a `finally`. */
export async function openRun(
  deps: RunDeps,
  connection: Connection,
  profile: AccessProfile,
  inputs: readonly RunInput[],
  command: RunCommand = 'submit',
): Promise<OpenRun> {
  const store = await deps.openRunStore();
  return store.openRun({
    command,
    targetId: targetIdOf(connection, profile),
    inputs,
    now: deps.clock.now(),
    toolVersion: deps.version,
    targetName: connection.target.name,
    filer: profile.enterpriseNumber,
    ...(deps.account !== undefined && { account: deps.account }),
  });
}

/** Says in the journal that the run came to its end in good order. */
export async function endRun(
  { journal }: OpenRun,
  { interrupted, stoppedBy }: Pick<RunSummary, 'interrupted' | 'stoppedBy'>,
  counts: RunEnded['counts'],
  { clock }: Pick<Deps, 'clock'>,
): Promise<void> {
  const reason = interrupted ? INTERRUPTED : stoppedBy?.key;
  const endedAt = new Date(clock.now()).toISOString();
  try {
    await journal.append({ type: 'ended', endedAt, ...(reason !== undefined && { stoppedBy: reason }), counts });
  } catch (error) {
    // Every outcome is recorded or known to be pending: without this record the run only looks cut off.
    if (!(error instanceof OutputError)) throw error;
  }
}

/** Asks the service about cancellations whose answer was lost, or not recorded. @throws ClientError; InterruptedError */
export async function settleCancellations(
  cancellations: Cancellations,
  { api }: Connection,
  signal: AbortSignal,
  repeat: <Answer>(call: () => Promise<Answer>) => Promise<Answer> = (call) => call(),
): Promise<void> {
  for (const ticketNumber of cancellations.unsettled) {
    try {
      const { status } = await repeat(() => api.getCareerBreakRequest(ticketNumber, { signal }));
      if (status === 'cancelled') cancellations.add(ticketNumber);
    } catch (error) {
      // What the service does not show stands in the way of nothing: it counts as not cancelled.
      if (!(error instanceof RefusedError)) throw error;
    }
  }
}

const TURN_MS = 200;

/** Waits while another run files at the service, and says so once. What it gives throws InterruptedError. */
export function createTurnWait({
  delay,
  signal,
  terminal,
  texts,
  settings,
}: Pick<Deps, 'delay' | 'signal' | 'terminal' | 'texts' | 'settings'>): () => Promise<void> {
  let isTold = settings.isQuiet;
  return async () => {
    if (!isTold) terminal.err(`${texts.message('submit.waiting')}\n`);
    isTold = true;
    try {
      await delay(TURN_MS, signal);
    } catch (error) {
      throw signal.aborted ? new InterruptedError('interrupted.before') : error;
    }
  };
}

export interface Filing<Row extends RowToFile> {
  readonly run: OpenRun;
  readonly connection: Connection;
  readonly profile: AccessProfile;
  readonly rows: AsyncIterable<Row>;
  /** Lowered to what the service allows. */
  readonly concurrency: number;
  readonly callsPerSecond?: number | undefined;
  readonly choices?: Pick<FilingOptions, 'patience' | 'reasonToStop' | 'isToBeSentAgain'>;
  readonly onEvent?: (event: EngineEvent) => void;
}

/** Files rows through the journal of their run: each intent is durable before it is sent, each outcome before it is told. */
export async function fileBodies<Row extends RowToFile>(
  { run, connection, profile, rows, concurrency: wanted, callsPerSecond, choices, onEvent }: Filing<Row>,
  { clock, newId, random, delay, signal, readDocument }: RunDeps,
  onOutcome: (row: Row, outcome: RowOutcome, how: HowKnown, followUps?: readonly RowOutcome[]) => void,
): Promise<RunSummary> {
  const service = toFilingService(connection, profile, { readDocument });
  const cancellations = await run.cancellations();
  const isCancelled = (ticketNumber: string): boolean => cancellations.has(ticketNumber);
  const told = onEvent === undefined ? {} : { onEvent };
  const engine = { service, journal: run.journal, isCancelled, now: clock.now, newId, random, delay, signal, ...told };
  const { lowered: _, ...limits } = agreeLimits({ concurrency: wanted, callsPerSecond }, profile.limits);
  const rowsInWork = limits.concurrency * ROWS_A_CALL;
  const options = { ...limits, rowsInWork, maxAttempts: MAX_ATTEMPTS, ...choices };
  return fileRows(rows, run.state, options, engine, onOutcome);
}
