import { ERROR_KEYS, type ErrorKey } from '../errors/error-keys.ts';
import type { ServiceIssue } from '../errors/client-error.ts';
import type { CreateIntent, CreateOutcome, JournalRecord } from '../schemas/files/journal-record.ts';

/** What is known of a row after a run. `pending`: the next run finds out, or sends it. */
export type RowOutcome =
  | {
      readonly status: 'filed';
      readonly ticketNumber: string;
      readonly submittedAt: string;
      readonly warnings: readonly string[];
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

/** What the records of a run mean together, one small entry a row. */
export class RunState {
  readonly #outcomes = new Map<string, FinalOutcome>();
  readonly #open = new Map<string, OpenIntent>();
  readonly #tickets = new Set<string>();

  /** Takes the next record into account. */
  apply(record: JournalRecord): void {
    switch (record.type) {
      case 'run':
      case 'resumed':
        return;
      case 'create.intent':
        this.#open.set(record.row, toOpenIntent(record, this.#open.get(record.row)));
        return;
      case 'create.outcome': {
        const outcome = toOutcome(record);
        this.#open.delete(record.row);
        this.#outcomes.set(record.row, outcome);
        if (outcome.status === 'filed') this.#tickets.add(outcome.ticketNumber);
        return;
      }
    }
  }

  /** `pending` for a row in doubt, `undefined` for one that was never about to be sent. */
  outcomeOf(contentKey: string): RowOutcome | undefined {
    return this.#outcomes.get(contentKey) ?? (this.#open.has(contentKey) ? { status: 'pending' } : undefined);
  }

  intentOf(contentKey: string): OpenIntent | undefined {
    return this.#open.get(contentKey);
  }

  /** Rows with an intent and no outcome, oldest first. */
  inDoubt(): readonly OpenIntent[] {
    return [...this.#open.values()];
  }

  /** Whether a row of this run is known to have become this request. */
  hasTicket(ticketNumber: string): boolean {
    return this.#tickets.has(ticketNumber);
  }
}

export function fold(records: Iterable<JournalRecord>): RunState {
  const state = new RunState();
  for (const record of records) state.apply(record);
  return state;
}

function toOpenIntent(record: CreateIntent, previous: OpenIntent | undefined): OpenIntent {
  const sentAt = Date.parse(record.at);
  const isSameKey = previous?.idempotencyKey === record.idempotencyKey;
  return {
    contentKey: record.row,
    clientReference: record.clientReference,
    idempotencyKey: record.idempotencyKey,
    keyUsedAt: isSameKey ? previous.keyUsedAt : sentAt,
    sentAt,
    isKeyed: record.isKeyed && (!isSameKey || previous.isKeyed),
    attempt: record.attempt,
    bodyJson: record.bodyJson,
  };
}

function toOutcome({ result }: CreateOutcome): FinalOutcome {
  switch (result.status) {
    case 'filed': {
      const { ticketNumber, submittedAt, warnings, isAdopted } = result;
      return { status: 'filed', ticketNumber, submittedAt, warnings, adopted: isAdopted };
    }
    case 'refused':
      return { ...result, key: toErrorKey(result.key) };
    case 'needsReview':
      return result;
  }
}

/** A version that knows more kinds of refusal may have written the record: then the general one is said. */
function toErrorKey(text: string): ErrorKey {
  return ERROR_KEYS.find((key) => key === text) ?? 'service.refused';
}
