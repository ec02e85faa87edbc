import { fileRows, type HowKnown, type RowToFile, type RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/run-state.ts';
import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError } from '../../errors/app-error.ts';
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

/** Opens the run that these inputs belong to: the one to continue, or a new one. Close it in a `finally`. */
export async function openRun(
  deps: RunDeps,
  { target }: Connection,
  profile: AccessProfile,
  inputs: readonly RunInput[],
): Promise<OpenRun> {
  const store = await deps.openRunStore();
  // An address says where a service is, not which one it is: a simulation may have been emptied, replaced or moved.
  const targetId = profile.environmentId ?? target.id;
  return store.openRun({ targetId, inputs, now: deps.clock.now(), toolVersion: deps.version });
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
      throw signal.aborted ? new InterruptedError('interrupted') : error;
    }
  };
}

export interface Filing<Row extends RowToFile> {
  readonly run: OpenRun;
  readonly connection: Connection;
  readonly profile: AccessProfile;
  readonly rows: AsyncIterable<Row>;
  readonly concurrency: number;
}

/** Files rows through the journal of their run: each intent is durable before it is sent, each outcome before it is told. */
export function fileBodies<Row extends RowToFile>(
  { run, connection, profile, rows, concurrency }: Filing<Row>,
  { clock, newId, random, delay, signal }: RunDeps,
  onOutcome: (row: Row, outcome: RowOutcome, how: HowKnown) => void,
): Promise<RunSummary> {
  const service = toFilingService(connection, profile);
  const engine = { service, journal: run.journal, now: clock.now, newId, random, delay, signal };
  const options = { concurrency, rowsInWork: concurrency * ROWS_A_CALL, maxAttempts: MAX_ATTEMPTS };
  return fileRows(rows, run.state, options, engine, onOutcome);
}
