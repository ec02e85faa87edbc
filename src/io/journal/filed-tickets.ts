import { filingKey } from '../../batch/filing-key.ts';
import { RunState, toFiled, type OpenIntent, type RowWarning } from '../../batch/run-state.ts';
import type { JournalRecord } from '../../schemas/files/journal-record.ts';
import { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

export interface FiledTicket {
  readonly ticketNumber: string;
  readonly submittedAt: string;
  readonly warnings: readonly RowWarning[];
  readonly contentKey: string;
  readonly runId: string;
}

/** What this machine filed, or may have filed, for one target; by `filingKey(body)`. */
export interface EarlierFilings {
  filed(filing: string): FiledTicket | undefined;
  /** Sent, and its outcome is unknown. */
  inDoubt(filing: string): OpenIntent | undefined;
}

/** Tickets by filing key, gathered from the records of one journal after the other. */
export class FiledTickets {
  readonly #filed = new Map<string, FiledTicket>();
  #runId = '';

  apply(record: JournalRecord): void {
    if (record.type === 'run') this.#runId = record.runId;
    if (record.type !== 'create.outcome' || record.result.status !== 'filed') return;
    const { row, filing, result } = record;
    const { ticketNumber, submittedAt, warnings } = toFiled(result);
    this.#filed.set(filing, { ticketNumber, submittedAt, warnings, contentKey: row, runId: this.#runId });
  }

  get byFilingKey(): ReadonlyMap<string, FiledTicket> {
    return this.#filed;
  }
}

/** What other runs filed, or left in doubt. */
export class OtherRuns {
  readonly filed = new FiledTickets();
  readonly inDoubt = new Map<string, OpenIntent>();
  #run = new RunState();

  apply(record: JournalRecord): void {
    this.filed.apply(record);
    this.#run.apply(record);
  }

  /** The journal was read to its end. */
  endRun(): void {
    for (const [filing, intent] of byFiling(this.#run.inDoubt())) this.inDoubt.set(filing, intent);
    this.#run = new RunState();
  }
}

/** Looks into the run itself at each question: what was in doubt when it was opened is settled before its first row. */
export function earlierFilings(
  own: { readonly runId: string; readonly state: RunState; readonly filed: FiledTickets },
  others: OtherRuns,
): EarlierFilings {
  const { runId, state } = own;
  const opened = byFiling(state.inDoubt());
  return {
    filed(filing) {
      const contentKey = opened.get(filing)?.contentKey;
      const outcome = contentKey === undefined ? undefined : state.outcomeOf(contentKey);
      if (contentKey !== undefined && outcome?.status === 'filed') {
        const { ticketNumber, submittedAt, warnings } = outcome;
        return { ticketNumber, submittedAt, warnings, contentKey, runId };
      }
      return own.filed.byFilingKey.get(filing) ?? others.filed.byFilingKey.get(filing);
    },
    inDoubt(filing) {
      const contentKey = opened.get(filing)?.contentKey;
      return (contentKey === undefined ? undefined : state.intentOf(contentKey)) ?? others.inDoubt.get(filing);
    },
  };
}

function byFiling(intents: readonly OpenIntent[]): ReadonlyMap<string, OpenIntent> {
  return new Map(
    intents.map((intent) => [filingKey(NewCareerBreakRequest.parse(JSON.parse(intent.bodyJson))), intent]),
  );
}
