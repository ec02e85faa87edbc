import type { RunLog, LoggedCreate } from '../../batch/run-log.ts';
import { BusyError } from '../../errors/app-error.ts';
import type { CreateIntent, KeptFiling, RunStarted } from '../../schemas/files/journal-record.ts';
import { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { LockDeps } from '../lock/lock-file.ts';
import { readCancellations, recordCancellation } from './cancellation-file.ts';
import { keepFilings } from './kept-filings.ts';

/** What is known of a run that goes. */
export interface KnownRun {
  readonly header: RunStarted;
  readonly log: RunLog;
  readonly intents: ReadonlyMap<string, CreateIntent>;
}

/**
 * Puts down what a run filed and cancelled, durably, so that later runs know it when the run is gone.
 * @throws InputError; OutputError; BusyError
 */
export async function keepDone(
  folder: string,
  { header, log, intents }: KnownRun,
  now: number,
  deps: LockDeps,
): Promise<readonly KeptFiling[]> {
  const { targetId } = header;
  const at = new Date(now).toISOString();
  const cancelled = await readCancellations(folder, targetId, deps);
  const filings: KeptFiling[] = [];
  for (const row of log.rows) {
    if (row.kind === 'create') {
      const kept = toKept(row, intents.get(row.key), header, at);
      if (kept !== undefined) filings.push(kept);
    } else if (row.kind === 'cancel' && row.result?.status === 'filed' && !cancelled.has(row.ticketNumber)) {
      const { ticketNumber } = row;
      const record = { type: 'cancel.outcome', targetId, ticketNumber, at, status: 'cancelled' } as const;
      const wait = (): Promise<never> => Promise.reject(new BusyError('busy.run', { owner: 0, file: folder }));
      await recordCancellation(folder, record, wait, deps);
    }
  }
  await keepFilings(folder, filings, now, deps);
  return filings;
}

function toKept(
  { key: row, filing, result }: LoggedCreate,
  intent: CreateIntent | undefined,
  { targetId, runId }: RunStarted,
  at: string,
): KeptFiling | undefined {
  if (result?.status !== 'filed' || filing === undefined || intent === undefined) return undefined;
  const { ticketNumber, submittedAt } = result;
  const { period } = NewCareerBreakRequest.parse(JSON.parse(intent.bodyJson));
  return { type: 'kept', targetId, filing, row, runId, ticketNumber, submittedAt, until: period.endDate, at };
}
