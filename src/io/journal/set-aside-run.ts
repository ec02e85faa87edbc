import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RunLog } from '../../batch/run-log.ts';
import { InputError, UsageError } from '../../errors/app-error.ts';
import type { CreateIntent } from '../../schemas/files/journal-record.ts';
import { orOutputError } from '../files/atomic-file.ts';
import { acquireLock, type Lock, type LockDeps } from '../lock/lock-file.ts';
import { keepDone } from './keep-done.ts';
import { readRecords } from './read-journal.ts';
import { journalIn, lockIn } from './run-places.ts';
import { startLock } from './start-lock.ts';

/** No run has such a name, so nothing in it is taken for one. */
const SET_ASIDE = 'set-aside';

/** A run whose journal is damaged, as far as it can be read. */
export interface DamagedRun {
  readonly runId: string;
  /** The first line that cannot be read. */
  readonly line: number;
  /** Before it. */
  readonly log: RunLog;
  readonly intents: ReadonlyMap<string, CreateIntent>;
  /** Where it is, or is to be, out of the way. */
  readonly folder: string;
}

/** @throws UsageError `usage.runNotDamaged`; InputError `journal.newerVersion` */
export async function readDamaged(folder: string, runId: string, deps: Pick<LockDeps, 'port'>): Promise<DamagedRun> {
  const log = new RunLog();
  const intents = new Map<string, CreateIntent>();
  const path = journalIn(folder, runId);
  try {
    await readRecords(
      path,
      (record) => {
        log.apply(record);
        if (record.type === 'create.intent') intents.set(record.row, record);
        return true;
      },
      deps,
    );
  } catch (error) {
    if (!(error instanceof InputError) || error.key !== 'journal.damaged') throw error;
    return { runId, line: Number(error.params['line']), log, intents, folder: join(folder, SET_ASIDE, runId) };
  }
  throw new UsageError('usage.runNotDamaged', { run: runId });
}

/**
 * Moves a damaged run out of the way, whole and as it is, once what it is still known to have filed was put down.
 * @throws BusyError when a process works on it; UsageError `usage.runNotDamaged`; InputError; OutputError
 */
export async function setAsideRun(
  folder: string,
  runId: string,
  now: number,
  deps: LockDeps,
): Promise<{ readonly kept: number }> {
  const { header } = (await readDamaged(folder, runId, deps)).log;
  return orOutputError(folder, async () => {
    const locks: Lock[] = [];
    try {
      // Nobody finds the run while it goes, and starts to work on it; without a first line nobody finds it at all.
      if (header !== undefined) locks.push(await acquireLock(join(folder, startLock(header)), deps));
      locks.push(await acquireLock(lockIn(folder, runId), deps));
      return await move(folder, runId, now, deps);
    } finally {
      for (const lock of locks.toReversed()) await lock.release();
    }
  });
}

async function move(folder: string, runId: string, now: number, deps: LockDeps): Promise<{ readonly kept: number }> {
  const { port } = deps;
  // Read again: only under the lock does it stay as it is.
  const { log, intents, folder: place } = await readDamaged(folder, runId, deps);
  const { header } = log;
  const kept = header === undefined ? [] : await keepDone(folder, { header, log, intents }, now, deps);
  await port.makePrivateFolders(join(folder, SET_ASIDE));
  await port.rename(join(folder, runId), place);
  for (const each of [join(folder, SET_ASIDE), folder]) await port.syncFolder(each);
  // The lock went along; nobody works on what lies here.
  await rm(join(place, basename(lockIn(folder, runId))), { force: true });
  return { kept: kept.length };
}
