import { ERROR_KEYS, type ErrorKey } from '../errors/error-keys.ts';
import type { ServiceIssue } from '../errors/client-error.ts';
import type { CreateIntent, CreateOutcome, JournalRecord } from '../schemas/files/journal-record.ts';

/** What is known of a row after a run. `pending`: the next run finds out, or sends it. */
export type RowOutcome =
  | {
      readonly status: 'filed';
      readonly ticketNumber: string;
      readonly submittedAt: string;
      readonly warnings: readonly RowWarning[];
      /** The answer was lost, and the request was found in the service afterwards. */
      readonly adopted: boolean;
    }
  | {
      readonly status: 'refused';
      readonly key: ErrorKey;
      readonly httpStatus: number;
      readonly problemType: string;
      readonly issues: readonly ServiceIssue[];
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly status: 'needsReview'; readonly candidates: readonly string[] }
  | { readonly status: 'pending' };

/** What the service remarked on a request that it took; the code is empty where an older version recorded none. */
export interface RowWarning {
  readonly code: string;
  readonly label: string;
}

export type FinalOutcome = Exclude<RowOutcome, { readonly status: 'pending' }>;

/** An intent without an outcome: what was sent, or was about to be. */
export interface OpenIntent {
  readonly contentKey: string;
  readonly clientReference: string;
  readonly idempotencyKey: string;
  /** When this key was first used, in milliseconds since 1970. */
  readonly keyUsedAt: number;
  /** When it was last sent, or about to be. */
  readonly sentAt: number;
  readonly isKeyed: boolean;
  readonly attempt: number;
  readonly bodyJson: string;
}

/** The first and the last intent of a row with one key; the same one when it was sent once. */
interface SameKey {
  readonly first: CreateIntent;
  readonly last: CreateIntent;
}

/**
 * What the records of a run mean together, one small entry a row. Intents are looked into only where they are asked for:
 * those of a long journal nearly all have an outcome, and reading them costs as much as all the rest.
 */
export class RunState {
  readonly #outcomes = new Map<string, FinalOutcome>();
  readonly #open = new Map<string, SameKey>();
  #tickets: Set<string> | undefined;

  /** Takes the next record into account. */
  apply(record: JournalRecord): void {
    switch (record.type) {
      case 'run':
      case 'resumed':
      case 'cancel.intent':
      case 'cancel.outcome':
        return;
      case 'create.intent': {
        const open = this.#open.get(record.row);
        const isRepeat = open !== undefined && open.first.idempotencyKey === record.idempotencyKey;
        this.#open.set(record.row, { first: isRepeat ? open.first : record, last: record });
        return;
      }
      case 'create.outcome': {
        const outcome = toOutcome(record);
        this.#open.delete(record.row);
        this.#outcomes.set(record.row, outcome);
        if (outcome.status === 'filed') this.#tickets?.add(outcome.ticketNumber);
      }
    }
  }

  /** `pending` for a row in doubt, `undefined` for one that was never about to be sent. */
  outcomeOf(contentKey: string): RowOutcome | undefined {
    return this.#outcomes.get(contentKey) ?? (this.#open.has(contentKey) ? { status: 'pending' } : undefined);
  }

  intentOf(contentKey: string): OpenIntent | undefined {
    const open = this.#open.get(contentKey);
    return open === undefined ? undefined : toOpenIntent(open);
  }

  /** Rows with an intent and no outcome, oldest first. */
  inDoubt(): readonly OpenIntent[] {
    return [...this.#open.values()].map(toOpenIntent);
  }

  /** Whether a row of this run is known to have become this request. */
  hasTicket(ticketNumber: string): boolean {
    // Asked only when an answer was lost, so most runs never need the set.
    this.#tickets ??= new Set([...this.#outcomes.values()].flatMap(ticketsOf));
    return this.#tickets.has(ticketNumber);
  }
}

export function fold(records: Iterable<JournalRecord>): RunState {
  const state = new RunState();
  for (const record of records) state.apply(record);
  return state;
}

function ticketsOf(outcome: FinalOutcome): readonly string[] {
  return outcome.status === 'filed' ? [outcome.ticketNumber] : [];
}

function toOpenIntent({ first, last }: SameKey): OpenIntent {
  return {
    contentKey: last.row,
    clientReference: last.clientReference,
    idempotencyKey: last.idempotencyKey,
    keyUsedAt: Date.parse(first.at),
    sentAt: Date.parse(last.at),
    isKeyed: first.isKeyed && last.isKeyed,
    attempt: last.attempt,
    bodyJson: last.bodyJson,
  };
}

function toOutcome({ result }: CreateOutcome): FinalOutcome {
  switch (result.status) {
    case 'refused':
      return { ...result, key: toErrorKey(result.key) };
    case 'filed':
      return toFiled(result);
    case 'needsReview':
      return result;
  }
}

type FiledResult = Extract<CreateOutcome['result'], { status: 'filed' }>;

function toFiled({ status, ticketNumber, submittedAt, warnings, warningCodes = [], adopted }: FiledResult) {
  const coded = warnings.map((label, index): RowWarning => ({ code: warningCodes[index] ?? '', label }));
  return { status, ticketNumber, submittedAt, warnings: coded, adopted };
}

/** A version that knows more kinds of refusal may have written the record: then the general one is said. */
function toErrorKey(text: string): ErrorKey {
  return ERROR_KEYS.find((key) => key === text) ?? 'service.refused';
}
