import type { EngineEvent } from '../../batch/engine-event.ts';
import { fileRows, type HowKnown, type RowToFile, type RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/run-state.ts';
import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Cancellations } from '../../io/journal/cancellations.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { toFilingService } from './filing-service.ts';

/** Enough to outlast a hiccup; a longer absence of the service ends the run, and the next one goes on. */
const MAX_ATTEMPTS = 6;
const ROWS_A_CALL = 3;

export interface RunInput {
  /** Absolute, or a name that stands for the input when it is no file. */
  readonly path: string;
  readonly sha256: string;
}

export type RunDeps = Pick<Deps, 'clock' | 'newId' | 'random' | 'delay' | 'signal' | 'openRunStore' | 'version'>;

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
): Promise<OpenRun> {
  const store = await deps.openRunStore();
  const targetId = targetIdOf(connection, profile);
  return store.openRun({ targetId, inputs, now: deps.clock.now(), toolVersion: deps.version });
}

/** Asks the service about cancellations whose answer was lost, or not recorded. @throws ClientError; InterruptedError */
export async function settleCancellations(
  cancellations: Cancellations,
  { api }: Connection,
  signal: AbortSignal,
): Promise<void> {
  for (const ticketNumber of cancellations.unsettled) {
    try {
      const { status } = await api.getCareerBreakRequest(ticketNumber, { signal });
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
  readonly concurrency: number;
  readonly onEvent?: (event: EngineEvent) => void;
}

/** Files rows through the journal of their run: each intent is durable before it is sent, each outcome before it is told. */
export async function fileBodies<Row extends RowToFile>(
  { run, connection, profile, rows, concurrency, onEvent }: Filing<Row>,
  { clock, newId, random, delay, signal }: RunDeps,
  onOutcome: (row: Row, outcome: RowOutcome, how: HowKnown) => void,
): Promise<RunSummary> {
  const service = toFilingService(connection, profile);
  const cancellations = await run.cancellations();
  const isCancelled = (ticketNumber: string): boolean => cancellations.has(ticketNumber);
  const told = onEvent !== undefined && { onEvent };
  const engine = { service, journal: run.journal, isCancelled, now: clock.now, newId, random, delay, signal, ...told };
  const options = { concurrency, rowsInWork: concurrency * ROWS_A_CALL, maxAttempts: MAX_ATTEMPTS };
  return fileRows(rows, run.state, options, engine, onOutcome);
}
