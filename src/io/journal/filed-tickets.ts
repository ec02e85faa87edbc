import type { JournalRecord } from '../../schemas/files/journal-record.ts';

export interface FiledTicket {
  readonly ticketNumber: string;
  readonly contentKey: string;
  readonly runId: string;
}

/** Tickets by filing key, gathered from the records of one journal after the other. */
export class FiledTickets {
  readonly #filed = new Map<string, FiledTicket>();
  #runId = '';

  apply(record: JournalRecord): void {
    if (record.type === 'run') this.#runId = record.runId;
    if (record.type !== 'create.outcome' || record.result.status !== 'filed') return;
    const { row, filing, result } = record;
    this.#filed.set(filing, { ticketNumber: result.ticketNumber, contentKey: row, runId: this.#runId });
  }

  get byFilingKey(): ReadonlyMap<string, FiledTicket> {
    return this.#filed;
  }
}
