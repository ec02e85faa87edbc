import { RunLog, type RowState } from '../../batch/run-log.ts';
import { AppError } from '../../errors/app-error.ts';
import type { RunEnded, RunStarted } from '../../schemas/files/journal-record.ts';
import { findLockOwner, type LockDeps } from '../lock/lock-file.ts';
import { openJournal, type ReadOnlyFile } from './open-journal.ts';
import { readJournal } from './read-journal.ts';
import { readLastRecord } from './read-last-record.ts';
import { journalIn, lockIn } from './run-places.ts';

/** A run as the list shows it. */
export interface ListedRun {
  readonly runId: string;
  /** Number of the living process that works on it. */
  readonly owner: number | undefined;
  /** Undefined when it cannot be read; `failure` says why. */
  readonly header: RunStarted | undefined;
  readonly failure: AppError | undefined;
  readonly end: RunEnded | undefined;
  /** What is known of its rows; undefined where `end` says all. */
  readonly tally: RunTally | undefined;
}

type RunTally = Readonly<Record<RowState, number>> & {
  readonly adoptedSinceEnd: number;
  /** There was more than one pass over the files. */
  readonly isResumed: boolean;
};

export function tallyOf(log: RunLog): RunTally {
  return { ...log.counts(), adoptedSinceEnd: log.adoptedSinceEnd, isResumed: log.resumptions.length > 0 };
}

/** `undefined` when the run was never begun: whoever started it was stopped on the way. */
export async function listRun(
  folder: string,
  runId: string,
  deps: Pick<LockDeps, 'port' | 'processes'>,
): Promise<ListedRun | undefined> {
  const owner = await findLockOwner(lockIn(folder, runId), deps);
  const path = journalIn(folder, runId);
  const unknown = { runId, owner, header: undefined, end: undefined, tally: undefined };
  let header: RunStarted | undefined;
  try {
    const file = await openJournal(path);
    if (file === undefined) return undefined;
    try {
      header = await readHeader(file, path);
      if (header === undefined) return undefined;
      const end = await readSufficientEnd(file);
      if (end !== undefined) return { ...unknown, header, failure: undefined, end };
      const log = new RunLog();
      await readJournal(file, path, (record) => log.apply(record));
      return { ...unknown, header, failure: undefined, end: log.end, tally: tallyOf(log) };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...unknown, header, failure: error };
  }
}

const HEADER_BYTES = 4096;

async function readHeader(file: ReadOnlyFile, path: string): Promise<RunStarted | undefined> {
  let header: RunStarted | undefined;
  const onRecord = (record: Parameters<RunLog['apply']>[0]): boolean => {
    if (record.type === 'run') header = record;
    return false;
  };
  await readJournal(file, path, onRecord, HEADER_BYTES);
  return header;
}

/**
 * The last record, when it says all: it counts the rows of one pass over the files, and the journal holds no more records
 * than that pass needs, so nothing of an earlier pass, or of a row that left the file, can be in it.
 */
async function readSufficientEnd(file: ReadOnlyFile): Promise<RunEnded | undefined> {
  const last = await readLastRecord(file);
  if (last?.record.type !== 'ended') return undefined;
  const { filed, refused, needsReview } = last.record.counts;
  return last.seq === 2 + 2 * (filed + refused + needsReview) ? last.record : undefined;
}
