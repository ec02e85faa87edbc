import type { CancellationRecord, JournalRecord, RunCommand } from '../../schemas/files/journal-record.ts';
import { orInputError } from '../files/input-failure.ts';
import type { DiskPort } from '../files/disk-port.ts';
import { readCancellations } from './cancellation-file.ts';
import type { Cancellations } from './cancellations.ts';
import { readRecords } from './read-journal.ts';
import { RUN_ID } from './run-id.ts';
import { journalIn } from './run-places.ts';

/** Runs that do nothing else are left after their first line. */
const CANCELLING: readonly (RunCommand | undefined)[] = ['cancel', 'replace'];
const CHUNK_BYTES = 1 << 16;

/** What was cancelled from this machine at a target: one by one, and by runs. */
export async function readAllCancellations(
  folder: string,
  targetId: string,
  deps: { readonly port: DiskPort },
): Promise<Cancellations> {
  const cancellations = await readCancellations(folder, targetId, deps);
  const runIds = (await orInputError(folder, () => deps.port.list(folder))).filter((name) => RUN_ID.test(name));
  for (const runId of runIds.toSorted()) {
    const path = journalIn(folder, runId);
    const take = (record: JournalRecord): boolean => {
      if (record.type === 'run') return record.targetId === targetId && CANCELLING.includes(record.command);
      const cancellation = toCancellation(record, targetId);
      if (cancellation !== undefined) cancellations.apply(cancellation);
      return true;
    };
    await orInputError(path, () => readRecords(path, take, deps, CHUNK_BYTES));
  }
  return cancellations;
}

/** What a run records of a cancellation, as the file of single ones says it. */
function toCancellation(record: JournalRecord, targetId: string): CancellationRecord | undefined {
  if (record.type === 'change.intent' && record.kind === 'cancel') {
    const { ticketNumber, at } = record;
    return { type: 'cancel.intent', targetId, ticketNumber, at };
  }
  if (record.type === 'change.outcome' && record.kind === 'cancel') {
    const { ticketNumber, at, result } = record;
    const isCancelled =
      result.status === 'filed' || (result.status === 'refused' && result.key === 'service.alreadyCancelled');
    return { type: 'cancel.outcome', targetId, ticketNumber, at, status: isCancelled ? 'cancelled' : 'refused' };
  }
  return undefined;
}
