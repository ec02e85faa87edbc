import { RunLog } from '../../batch/run-log.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { Review, RunStarted } from '../../schemas/files/journal-record.ts';
import { orOutputError } from '../files/atomic-file.ts';
import type { AppendFile } from '../files/disk-port.ts';
import { systemCode } from '../files/system-code.ts';
import { acquireLock, type LockDeps } from '../lock/lock-file.ts';
import { JournalWriter } from './journal-writer.ts';
import { readJournal } from './read-journal.ts';
import { journalIn, lockIn } from './run-places.ts';

/** A run whose rows a person decides about. */
export interface RunReview {
  readonly runId: string;
  readonly header: RunStarted;
  readonly log: RunLog;
  /** Resolves when the decision would survive a power cut; the log knows it from then on. @throws OutputError */
  decide(review: Omit<Review, 'type'>): Promise<void>;
  close(): Promise<void>;
}

/** Opens a run under its lock. @throws BusyError; InputError; OutputError; UsageError when there is no such run */
export async function openReview(folder: string, runId: string, deps: LockDeps): Promise<RunReview> {
  const path = journalIn(folder, runId);
  return orOutputError(path, async () => {
    const lock = await acquireLock(lockIn(folder, runId), deps);
    let file: AppendFile | undefined;
    try {
      file = await openOrRefuse(path, runId, deps);
      const log = new RunLog();
      const end = await readJournal(file, path, (record) => log.apply(record));
      const { header } = log;
      if (header === undefined) throw new UsageError('usage.noSuchRun', { run: runId });
      if (end.isTorn) await file.truncate(end.size);
      // What was read may not be on the disk yet, if its writer was killed before it could see to that.
      await file.sync();
      const writer = new JournalWriter(file, path, end.lastSeq);
      return {
        runId,
        header,
        log,
        async decide(review) {
          const record: Review = { type: 'review', ...review };
          await writer.append(record);
          log.apply(record);
        },
        async close() {
          try {
            await writer.close();
          } finally {
            await lock.release();
          }
        },
      };
    } catch (error) {
      await file?.close().catch(() => undefined);
      await lock.release();
      throw error;
    }
  });
}

async function openOrRefuse(path: string, runId: string, { port }: LockDeps): Promise<AppendFile> {
  try {
    return await port.openAppend(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new UsageError('usage.noSuchRun', { run: runId });
    throw error;
  }
}
