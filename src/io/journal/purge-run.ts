import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RunLog, type LoggedCreate } from '../../batch/run-log.ts';
import { BusyError, UsageError } from '../../errors/app-error.ts';
import type { CreateIntent, JournalRecord, KeptFiling, RunStarted } from '../../schemas/files/journal-record.ts';
import { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { orOutputError } from '../files/atomic-file.ts';
import { acquireLock, type LockDeps } from '../lock/lock-file.ts';
import { readCancellations, recordCancellation } from './cancellation-file.ts';
import { keepFilings } from './kept-filings.ts';
import { whyItStays } from './plan-purge.ts';
import { readRecords } from './read-journal.ts';
import { journalIn, lockIn } from './run-places.ts';
import { startLock } from './start-lock.ts';

/** No run has such a name, so nobody finds the folder any more. */
const REMOVED = '.purged-';

/**
 * Removes a run: what has to be remembered is durable first, then the folder loses its name in one step, then it is
 * deleted. Cut off anywhere, the run is there whole or gone, and what it filed is known in both cases.
 * @throws BusyError when a process works on it; UsageError `usage.runUndecided`; InputError; OutputError
 */
export async function purgeRun(folder: string, runId: string, now: number, deps: LockDeps): Promise<void> {
  await orOutputError(folder, async () => {
    const header = await readHeader(folder, runId, deps);
    if (header === undefined) throw new UsageError('usage.noSuchRun', { run: runId });
    // Nobody finds the run while it goes, and starts to work on it.
    const starting = await acquireLock(join(folder, startLock(header)), deps);
    try {
      const lock = await acquireLock(lockIn(folder, runId), deps);
      try {
        await removeIdle(folder, header, now, deps);
      } finally {
        await lock.release();
      }
    } finally {
      await starting.release();
    }
  });
}

async function removeIdle(folder: string, header: RunStarted, now: number, deps: LockDeps): Promise<void> {
  const { runId, targetId } = header;
  // Read again: only under the lock does it stay as it is.
  const { log, intents } = await readWhole(folder, runId, deps);
  if (whyItStays({ owner: undefined, log }).reason !== undefined) {
    throw new UsageError('usage.runUndecided', { run: runId });
  }
  const at = new Date(now).toISOString();
  const cancelled = await readCancellations(folder, targetId, deps);
  const filings: KeptFiling[] = [];
  for (const row of log.rows) {
    if (row.kind === 'create') {
      const kept = toKept(row, intents.get(row.key), header, at);
      if (kept !== undefined) filings.push(kept);
    } else if (row.kind === 'cancel' && row.result?.status === 'filed' && !cancelled.has(row.ticketNumber)) {
      const record = {
        type: 'cancel.outcome',
        targetId,
        ticketNumber: row.ticketNumber,
        at,
        status: 'cancelled',
      } as const;
      await recordCancellation(
        folder,
        record,
        () => Promise.reject(new BusyError('busy.run', { owner: 0, file: folder })),
        deps,
      );
    }
  }
  await keepFilings(folder, filings, now, deps);
  const gone = join(folder, `${REMOVED}${runId}`);
  await deps.port.rename(join(folder, runId), gone);
  await deps.port.syncFolder(folder);
  await rm(gone, { recursive: true, force: true });
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

async function readHeader(folder: string, runId: string, deps: LockDeps): Promise<RunStarted | undefined> {
  let header: RunStarted | undefined;
  const take = (record: JournalRecord): boolean => {
    if (record.type === 'run') header = record;
    return false;
  };
  await readRecords(journalIn(folder, runId), take, deps);
  return header;
}

async function readWhole(
  folder: string,
  runId: string,
  deps: LockDeps,
): Promise<{ readonly log: RunLog; readonly intents: ReadonlyMap<string, CreateIntent> }> {
  const log = new RunLog();
  const intents = new Map<string, CreateIntent>();
  const take = (record: JournalRecord): boolean => {
    log.apply(record);
    if (record.type === 'create.intent') intents.set(record.row, record);
    return true;
  };
  await readRecords(journalIn(folder, runId), take, deps);
  return { log, intents };
}

/** What an earlier purge had no time to delete. */
export async function removeLeftovers(folder: string, { port }: Pick<LockDeps, 'port'>): Promise<void> {
  for (const name of await port.list(folder)) {
    if (name.startsWith(REMOVED)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
