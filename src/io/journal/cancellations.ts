import type { CancellationRecord, JournalRecord } from '../../schemas/files/journal-record.ts';

/** Tickets of one target whose cancellation was asked for from this machine. */
export class Cancellations {
  readonly #targetId: string;
  readonly #cancelled = new Set<string>();
  readonly #unsettled = new Set<string>();

  constructor(targetId: string) {
    this.#targetId = targetId;
  }

  /** Takes the next record into account; those of other targets say nothing here. */
  apply(record: JournalRecord): void {
    if (!isCancellation(record) || record.targetId !== this.#targetId) return;
    const { ticketNumber } = record;
    if (record.type === 'cancel.intent') {
      if (!this.has(ticketNumber)) this.#unsettled.add(ticketNumber);
      return;
    }
    this.#unsettled.delete(ticketNumber);
    if (record.status === 'cancelled') this.#cancelled.add(ticketNumber);
  }

  has(ticketNumber: string): boolean {
    return this.#cancelled.has(ticketNumber);
  }

  /** Asked for, and what came of it was not recorded: only the service can tell. */
  get unsettled(): readonly string[] {
    return [...this.#unsettled];
  }

  /** The service said that it is cancelled. */
  add(ticketNumber: string): void {
    this.#unsettled.delete(ticketNumber);
    this.#cancelled.add(ticketNumber);
  }
}

function isCancellation(record: JournalRecord): record is CancellationRecord {
  return record.type === 'cancel.intent' || record.type === 'cancel.outcome';
}
