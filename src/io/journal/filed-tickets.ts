import { filingKey } from '../../batch/filing-key.ts';
import { RunState, toFiled, type OpenIntent, type RowWarning } from '../../batch/run-state.ts';
import type { Cancellations } from './cancellations.ts';
import type { JournalRecord, KeptFiling } from '../../schemas/files/journal-record.ts';
import { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

export interface FiledTicket {
  readonly ticketNumber: string;
  readonly submittedAt: string;
  readonly warnings: readonly RowWarning[];
  readonly contentKey: string;
  readonly runId: string;
  /** What was filed for the same leave before it. */
  readonly previous?: FiledTicket;
}

/** What this machine filed, or may have filed, for one target; by `filingKey(body)`. */
export interface EarlierFilings {
  /** The newest that was not cancelled from here. */
  filed(filing: string): FiledTicket | undefined;
  /** The newest that was. */
  cancelled(filing: string): FiledTicket | undefined;
  /** Sent, and its outcome is unknown. */
  inDoubt(filing: string): OpenIntent | undefined;
}

/** Tickets by filing key, gathered from the records of one journal after the other. */
export class FiledTickets {
  readonly #filed = new Map<string, FiledTicket>();
  #runId = '';

  apply(record: JournalRecord): void {
    if (record.type === 'run') this.#runId = record.runId;
    if (record.type === 'create.outcome' && record.result.status === 'filed') {
      const { row, filing, result } = record;
      const { ticketNumber, submittedAt, warnings } = toFiled(result);
      this.add(filing, { ticketNumber, submittedAt, warnings, contentKey: row, runId: this.#runId });
    } else if (record.type === 'review' && record.decision.do === 'adopt') {
      const { ticketNumber, submittedAt, filing } = record.decision;
      this.add(filing, { ticketNumber, submittedAt, warnings: [], contentKey: record.row, runId: this.#runId });
    }
  }

  /** The newest so far. */
  add(filing: string, ticket: Omit<FiledTicket, 'previous'>): void {
    const previous = this.#filed.get(filing);
    this.#filed.set(filing, previous === undefined ? ticket : { ...ticket, previous });
  }

  get byFilingKey(): ReadonlyMap<string, FiledTicket> {
    return this.#filed;
  }
}

/** What other runs filed, or left in doubt. */
export class OtherRuns {
  readonly filed = new FiledTickets();
  readonly kept = new FiledTickets();
  readonly inDoubt = new Map<string, OpenIntent>();
  #run = new RunState();

  apply(record: JournalRecord): void {
    this.filed.apply(record);
    this.#run.apply(record);
  }

  /** Of a run that was purged: older than everything in journals. */
  addKept({ filing, ticketNumber, submittedAt, row, runId }: KeptFiling): void {
    this.kept.add(filing, { ticketNumber, submittedAt, warnings: [], contentKey: row, runId });
  }

  /** The journal was read to its end. `now`: the record that a run writes which is taken up now. */
  endRun(now: JournalRecord): void {
    // The clock may have gone back since the last record.
    this.#run.apply(now);
    for (const [filing, intent] of byFiling(this.#run.inDoubt())) this.inDoubt.set(filing, intent);
    this.#run = new RunState();
  }
}

/** Looks into the run itself at each question: what was in doubt when it was opened is settled before its first row. */
export function earlierFilings(
  own: { readonly runId: string; readonly state: RunState; readonly filed: FiledTickets },
  others: OtherRuns,
  cancellations: Pick<Cancellations, 'has'>,
): EarlierFilings {
  const { runId, state } = own;
  const opened = byFiling(state.inDoubt());
  function* all(filing: string): Generator<FiledTicket> {
    const settled = settledNow(filing);
    if (settled !== undefined) yield settled;
    for (const { byFilingKey } of [own.filed, others.filed, others.kept]) {
      const newest = byFilingKey.get(filing);
      for (let each = newest; each !== undefined; each = each.previous) yield each;
    }
  }

  function settledNow(filing: string): FiledTicket | undefined {
    const contentKey = opened.get(filing)?.contentKey;
    const outcome = contentKey === undefined ? undefined : state.outcomeOf(contentKey);
    if (contentKey !== undefined && outcome?.status === 'filed') {
      const { ticketNumber, submittedAt, warnings } = outcome;
      return { ticketNumber, submittedAt, warnings, contentKey, runId };
    }
    return undefined;
  }

  function find(filing: string, isCancelled: boolean): FiledTicket | undefined {
    for (const each of all(filing)) if (cancellations.has(each.ticketNumber) === isCancelled) return each;
    return undefined;
  }

  return {
    filed: (filing) => find(filing, false),
    cancelled: (filing) => find(filing, true),
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
