import { rowKeyOf } from '../../batch/content-key.ts';
import { filingKey } from '../../batch/filing-key.ts';
import type { OpenIntent } from '../../batch/open-intent.ts';
import type { RowWarning } from '../../batch/row-outcome.ts';
import { RunState } from '../../batch/run-state.ts';
import type { Cancellations } from './cancellations.ts';
import type { JournalRecord, KeptFiling } from '../../schemas/files/journal-record.ts';
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
  /** The newest that was not cancelled from here; `rowKey`: that of a row with this content key, if there is one. */
  filed(filing: string, rowKey?: string): FiledTicket | undefined;
  /** The newest that was. */
  cancelled(filing: string): FiledTicket | undefined;
  /** Sent, and its outcome is unknown. */
  inDoubt(filing: string): OpenIntent | undefined;
}

/** A run as its journal tells it. */
interface ReadRun {
  readonly runId: string;
  readonly state: RunState;
}

/** Where to find what a leave was filed as: the state of the run has it already, and most are never asked for. */
interface FiledRow {
  readonly run: ReadRun;
  readonly row: string;
  readonly filing: string;
}

const NONE: readonly never[] = [];

/** Rows that were filed, gathered from the records of one journal after the other; sorted when they are first asked for. */
export class FiledRows {
  #unsorted: FiledRow[] = [];
  readonly #byFiling = new Map<string, readonly FiledRow[]>();

  apply(record: JournalRecord, run: ReadRun): void {
    if (record.type === 'create.outcome' && record.result.status === 'filed') {
      this.#unsorted.push({ run, row: record.row, filing: record.filing });
    } else if (record.type === 'review' && record.decision.do === 'adopt') {
      this.#unsorted.push({ run, row: record.row, filing: record.decision.filing });
    }
  }

  /** The tickets of a leave, newest first. */
  tickets(filing: string): readonly FiledTicket[] {
    this.#sort();
    const tickets: FiledTicket[] = [];
    for (const { run, row } of this.#byFiling.get(filing) ?? NONE) {
      const ticket = ticketOf(run, row);
      if (ticket !== undefined) tickets.push(ticket);
    }
    return tickets;
  }

  #sort(): void {
    for (const each of this.#unsorted) {
      const before = this.#byFiling.get(each.filing);
      this.#byFiling.set(each.filing, before === undefined ? [each] : [each, ...before]);
    }
    this.#unsorted = [];
  }
}

function ticketOf({ runId, state }: ReadRun, contentKey: string): FiledTicket | undefined {
  const outcome = state.outcomeOf(contentKey);
  if (outcome?.status !== 'filed') return undefined;
  const { ticketNumber, submittedAt, warnings } = outcome;
  return { ticketNumber, submittedAt, warnings, contentKey, runId };
}

/** What other runs filed, or left in doubt. */
export class OtherRuns {
  readonly filed = new FiledRows();
  /** Of runs that were purged: older than everything in journals. */
  readonly kept = new Map<string, readonly FiledTicket[]>();
  readonly inDoubt = new Map<string, OpenIntent>();
  #run: ReadRun = { runId: '', state: new RunState() };

  apply(record: JournalRecord): void {
    if (record.type === 'run') this.#run = { runId: record.runId, state: new RunState() };
    this.#run.state.apply(record);
    this.filed.apply(record, this.#run);
  }

  /** The next of a run that was purged; the last one is the newest. */
  addKept({ filing, ticketNumber, submittedAt, row, runId }: KeptFiling): void {
    const ticket = { ticketNumber, submittedAt, warnings: [], contentKey: row, runId };
    this.kept.set(filing, [ticket, ...(this.kept.get(filing) ?? NONE)]);
  }

  /** The journal was read to its end. `now`: the record that a run writes which is taken up now. */
  endRun(now: JournalRecord): void {
    const { state } = this.#run;
    // The clock may have gone back since the last record.
    state.apply(now);
    for (const [filing, intent] of byFiling(state.inDoubt())) this.inDoubt.set(filing, intent);
    this.#run = { runId: '', state: new RunState() };
  }
}

/** Looks into the run itself at each question: what was in doubt when it was opened is settled before its first row. */
export function earlierFilings(
  own: ReadRun & { readonly filed: FiledRows },
  others: OtherRuns,
  cancellations: Pick<Cancellations, 'has'>,
): EarlierFilings {
  const { state } = own;
  const opened = byFiling(state.inDoubt());
  function* all(filing: string): Generator<FiledTicket> {
    const contentKey = opened.get(filing)?.contentKey;
    const settled = contentKey === undefined ? undefined : ticketOf(own, contentKey);
    if (settled !== undefined) yield settled;
    yield* own.filed.tickets(filing);
    yield* others.filed.tickets(filing);
    yield* others.kept.get(filing) ?? NONE;
  }

  function find(filing: string, isCancelled: boolean): FiledTicket | undefined {
    for (const each of all(filing)) if (cancellations.has(each.ticketNumber) === isCancelled) return each;
    return undefined;
  }

  /** Of two rows of one leave that were both filed, each is known by its own ticket. */
  function findOwn(filing: string, rowKey: string): FiledTicket | undefined {
    for (const each of all(filing)) {
      if (rowKeyOf(each.contentKey) === rowKey && !cancellations.has(each.ticketNumber)) return each;
    }
    return undefined;
  }

  return {
    filed: (filing, rowKey) => (rowKey === undefined ? undefined : findOwn(filing, rowKey)) ?? find(filing, false),
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
