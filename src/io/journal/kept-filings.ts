import { join } from 'node:path';
import type { KeptFiling } from '../../schemas/files/journal-record.ts';
import { createAtomicFile } from '../files/atomic-file.ts';
import { acquireLock, type LockDeps } from '../lock/lock-file.ts';
import { readRecords } from './read-journal.ts';
import { writeLine } from './record-line.ts';

const NAME = 'filed.ndjson';
const LOCK = '.filed.lock';
/** So far back the overview of the service shows requests; a leave that ended before that is not asked for again. */
const REMEMBERED_MS = 2 * 366 * 24 * 60 * 60 * 1000;

/**
 * Adds what a run filed to what is remembered of purged ones, and forgets leaves that ended long ago. The file is written
 * anew and put in place in one step, so a crash leaves the old one or the new one.
 */
export async function keepFilings(
  folder: string,
  filings: readonly KeptFiling[],
  now: number,
  deps: LockDeps,
): Promise<void> {
  if (filings.length === 0) return;
  const lock = await acquireLock(join(folder, LOCK), deps);
  try {
    const kept = new Map<string, KeptFiling>();
    const add = (filing: KeptFiling): void => {
      if (Date.parse(filing.until) + REMEMBERED_MS >= now) kept.set(keyOf(filing), filing);
    };
    await readKeptFilings(folder, add, deps);
    for (const filing of filings) add(filing);
    const file = await createAtomicFile(join(folder, NAME), deps.port);
    try {
      let seq = 0;
      for (const filing of kept.values()) {
        seq += 1;
        await file.write(writeLine(filing, seq));
      }
      await file.commit();
    } finally {
      await file.discard();
    }
  } finally {
    await lock.release();
  }
}

/** What purged runs filed, oldest first. @throws InputError `journal.damagedFile` or `journal.newerVersion` */
export async function readKeptFilings(
  folder: string,
  onFiling: (filing: KeptFiling) => void,
  { port }: Pick<LockDeps, 'port'>,
): Promise<void> {
  await readRecords(
    join(folder, NAME),
    (record) => {
      if (record.type === 'kept') onFiling(record);
      return true;
    },
    { port },
  );
}

/** A purge that was cut off between keeping and removing is done again. */
function keyOf({ targetId, filing, ticketNumber }: KeptFiling): string {
  return [targetId, filing, ticketNumber].join('|');
}
