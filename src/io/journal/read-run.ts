import { createHash } from 'node:crypto';
import { RunLog } from '../../batch/run-log.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { RunStarted } from '../../schemas/files/journal-record.ts';
import { findLockOwner, type LockDeps } from '../lock/lock-file.ts';
import { openJournal, type ReadOnlyFile } from './open-journal.ts';
import { readJournal } from './read-journal.ts';
import { journalIn, lockIn } from './run-places.ts';

/** A whole journal. */
export interface ReadRun {
  readonly runId: string;
  readonly path: string;
  readonly owner: number | undefined;
  readonly header: RunStarted;
  readonly log: RunLog;
  /** The last record was cut off while it was written. */
  readonly isTorn: boolean;
  /** Bytes up to the end of the last whole record, and the SHA-256 of them. */
  readonly size: number;
  readonly sha256: string;
}

/** @throws InputError `journal.damaged` or `journal.newerVersion`; UsageError when there is no such run */
export async function readRun(
  folder: string,
  runId: string,
  deps: Pick<LockDeps, 'port' | 'processes'>,
): Promise<ReadRun> {
  const path = journalIn(folder, runId);
  const file = await openJournal(path);
  if (file === undefined) throw new UsageError('usage.noSuchRun', { run: runId });
  try {
    const owner = await findLockOwner(lockIn(folder, runId), deps);
    const log = new RunLog();
    const end = await readJournal(file, path, (record) => log.apply(record));
    const { header } = log;
    if (header === undefined) throw new UsageError('usage.noSuchRun', { run: runId });
    return { runId, path, owner, header, log, isTorn: end.isTorn, size: end.size, sha256: await hash(file, end.size) };
  } finally {
    await file.close();
  }
}

const CHUNK_BYTES = 1 << 20;

async function hash(file: ReadOnlyFile, size: number): Promise<string> {
  const digest = createHash('sha256');
  const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, Math.max(size, 1)));
  for (let at = 0; at < size;) {
    const bytes = await file.read(chunk.subarray(0, Math.min(chunk.length, size - at)), at);
    if (bytes === 0) break;
    digest.update(chunk.subarray(0, bytes));
    at += bytes;
  }
  return digest.digest('hex');
}

/** SHA-256 of a file as it is now; undefined when there is none. @throws InputError */
export async function hashFile(path: string): Promise<string | undefined> {
  const file = await openJournal(path);
  if (file === undefined) return undefined;
  try {
    return await hash(file, file.size);
  } finally {
    await file.close();
  }
}
