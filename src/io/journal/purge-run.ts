import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RunLog } from '../../batch/run-log.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { CreateIntent, JournalRecord, RunStarted } from '../../schemas/files/journal-record.ts';
import { orOutputError } from '../files/atomic-file.ts';
import { acquireLock, type LockDeps } from '../lock/lock-file.ts';
import { keepDone } from './keep-done.ts';
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
  const { runId } = header;
  // Read again: only under the lock does it stay as it is.
  const { log, intents } = await readWhole(folder, runId, deps);
  if (whyItStays({ owner: undefined, log }).reason !== undefined) {
    throw new UsageError('usage.runUndecided', { run: runId });
  }
  await keepDone(folder, { header, log, intents }, now, deps);
  const gone = join(folder, `${REMOVED}${runId}`);
  await deps.port.rename(join(folder, runId), gone);
  await deps.port.syncFolder(folder);
  await rm(gone, { recursive: true, force: true });
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
