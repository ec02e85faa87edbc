import type { JournalRecord } from '../../schemas/files/journal-record.ts';

export interface FiledTicket {
  readonly ticketNumber: string;
  readonly contentKey: string;
  readonly runId: string;
}

/** Tickets by filing key, gathered from the records of one journal after the other. */
export class FiledTickets {
  readonly #filed = new Map<string, FiledTicket>();
  readonly #filingOfRow = new Map<string, string>();
  #runId = '';

  apply(record: JournalRecord): void {
    switch (record.type) {
      case 'run':
        this.#runId = record.runId;
        this.#filingOfRow.clear();
        return;
      case 'resumed':
        return;
      case 'create.intent':
        this.#filingOfRow.set(record.row, record.filing);
        return;
      case 'create.outcome': {
        const { row, result } = record;
        const filing = this.#filingOfRow.get(row);
        this.#filingOfRow.delete(row);
        if (filing === undefined || result.status !== 'filed') return;
        this.#filed.set(filing, { ticketNumber: result.ticketNumber, contentKey: row, runId: this.#runId });
      }
    }
  }

  get byFilingKey(): ReadonlyMap<string, FiledTicket> {
    return this.#filed;
  }
}
