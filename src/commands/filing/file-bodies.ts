import type { EngineEvent } from '../../batch/engine-event.ts';
import { fileRows, type FilingOptions, type HowKnown, type RowToFile, type RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Connection, Deps } from '../../deps.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { agreeLimits } from './agree-limits.ts';
import { toFilingService, type SeenTags } from './filing-service.ts';

/** Enough to outlast a hiccup; a longer absence of the service ends the run, and the next one goes on. */
const MAX_ATTEMPTS = 6;
const ROWS_A_CALL = 3;

export type FilingDeps = Pick<Deps, 'clock' | 'newId' | 'random' | 'delay' | 'signal' | 'readDocument'>;

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
  /** Of notifications to accept. */
  readonly seen?: SeenTags;
}

/** Files rows through the journal of their run: each intent is durable before it is sent, each outcome before it is told. */
export async function fileBodies<Row extends RowToFile>(
  { run, connection, profile, rows, concurrency: wanted, callsPerSecond, choices, onEvent, seen }: Filing<Row>,
  { clock, newId, random, delay, signal, readDocument }: FilingDeps,
  onOutcome: (row: Row, outcome: RowOutcome, how: HowKnown, followUps?: readonly RowOutcome[]) => void,
): Promise<RunSummary> {
  const service = toFilingService(connection, profile, { readDocument }, seen);
  const cancellations = await run.cancellations();
  const isCancelled = (ticketNumber: string): boolean => cancellations.has(ticketNumber);
  const told = onEvent === undefined ? {} : { onEvent };
  const engine = { service, journal: run.journal, isCancelled, now: clock.now, newId, random, delay, signal, ...told };
  const { lowered: _, ...limits } = agreeLimits({ concurrency: wanted, callsPerSecond }, profile.limits);
  const rowsInWork = limits.concurrency * ROWS_A_CALL;
  const options = { ...limits, rowsInWork, maxAttempts: MAX_ATTEMPTS, ...choices };
  return fileRows(rows, run.state, options, engine, onOutcome);
}
