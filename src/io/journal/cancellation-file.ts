import { dirname, join } from 'node:path';
import type { CancellationRecord } from '../../schemas/files/journal-record.ts';
import { orOutputError } from '../files/atomic-file.ts';
import { orInputError } from '../files/input-failure.ts';
import type { DiskPort } from '../files/disk-port.ts';
import type { LockDeps } from '../lock/lock-file.ts';
import { waitForLock } from '../lock/wait-for-lock.ts';
import { Cancellations } from './cancellations.ts';
import { readJournal, readRecords } from './read-journal.ts';
import { writeLine } from './record-line.ts';

const NAME = 'cancellations.ndjson';
const LOCK = '.cancellations.lock';
const OWNER_ONLY = 0o600;

/** Adds one record, beside the runs; resolves when it would survive a power cut. `folder` is that of the runs. */
export function recordCancellation(
  folder: string,
  record: CancellationRecord,
  wait: () => Promise<void>,
  deps: LockDeps,
): Promise<void> {
  const { port } = deps;
  const path = join(folder, NAME);
  return orOutputError(path, async () => {
    await port.makePrivateFolders(folder);
    const lock = await waitForLock(join(folder, LOCK), wait, deps);
    try {
      const isThere = (await port.list(folder)).includes(NAME);
      if (!isThere) await (await port.create(path, OWNER_ONLY)).close();
      await append(path, record, port);
      // Whoever made the file may have been killed before its folder was synced.
      for (const each of [folder, dirname(folder)]) await port.syncFolder(each);
    } finally {
      await lock.release();
    }
  });
}

async function append(path: string, record: CancellationRecord, port: DiskPort): Promise<void> {
  const file = await port.openAppend(path);
  try {
    const end = await readJournal(file, path, () => true);
    if (end.isTorn) await file.truncate(end.size);
    await file.write(Buffer.from(writeLine(record, end.lastSeq + 1)));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What is recorded for a target now. */
export async function readCancellations(
  folder: string,
  targetId: string,
  deps: { readonly port: DiskPort },
): Promise<Cancellations> {
  const path = join(folder, NAME);
  const cancellations = new Cancellations(targetId);
  const take = (record: Parameters<Cancellations['apply']>[0]): boolean => {
    cancellations.apply(record);
    return true;
  };
  await orInputError(path, () => readRecords(path, take, deps));
  return cancellations;
}
