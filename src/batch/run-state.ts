import { changeOf, type Change } from './change.ts';
import { ERROR_KEYS, type ErrorKey } from '../errors/error-keys.ts';
import type { ServiceIssue } from '../errors/client-error.ts';
import type {
  ChangeIntent,
  ChangeOutcome,
  CreateIntent,
  CreateOutcome,
  JournalRecord,
  Review,
} from '../schemas/files/journal-record.ts';

/** What is known of a row after a run. `pending`: the next run finds out, or sends it. */
export type RowOutcome =
  | {
      readonly status: 'filed';
      /** Of the request, also where a change of it was filed. */
      readonly ticketNumber: string;
      /** Ticket of the change, or identifier of the attachment; absent for a request. */
      readonly part?: string;
      readonly submittedAt: string;
      readonly warnings: readonly RowWarning[];
      /** Documents that the service wanted when it took the request; absent when there were none. */
      readonly requiredAttachmentTypes?: readonly string[];
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
export type FiledOutcome = Extract<RowOutcome, { readonly status: 'filed' }>;

/** How something was sent, or was about to be, and what came of it is not known. */
export interface Sending {
  readonly idempotencyKey: string;
  /** When this key was first used, in milliseconds since 1970. */
  readonly keyUsedAt: number;
  /** When it was last sent, or about to be. */
  readonly sentAt: number;
  readonly isKeyed: boolean;
  readonly attempt: number;
}

/** A request that may have been filed. */
export interface OpenIntent extends Sending {
  readonly kind: 'create';
  readonly contentKey: string;
  readonly clientReference: string;
  /** The request that it is to take the place of. */
  readonly replaces: string | undefined;
  readonly bodyJson: string;
}

/** A change that may have been made. */
export interface OpenChange extends Sending {
  readonly kind: 'change';
  readonly contentKey: string;
  readonly change: Change;
}

/** The first and the last intent of a row with one key; the same one when it was sent once. */
interface SameKey<Intent> {
  readonly first: Intent;
  readonly last: Intent;
}

/**
 * What the records of a run mean together, one small entry a row. Intents are looked into only where they are asked for:
 * those of a long journal nearly all have an outcome, and reading them costs as much as all the rest.
 */
export class RunState {
  readonly #outcomes = new Map<string, FinalOutcome>();
  readonly #open = new Map<string, SameKey<CreateIntent>>();
  readonly #openChanges = new Map<string, SameKey<ChangeIntent>>();
  /** Keys that nobody can tell the age of: between two records the clock went back. */
  readonly #ageless = new Set<string>();
  #lastInstant = '';
  #tickets: Set<string> | undefined;

  /** Takes the next record into account. */
  apply(record: JournalRecord): void {
    switch (record.type) {
      case 'run':
        return this.#see(record.startedAt);
      case 'resumed':
        return this.#see(record.resumedAt);
      case 'ended':
        return this.#see(record.endedAt);
      case 'cancel.intent':
      case 'cancel.outcome':
      case 'kept':
        return;
      case 'review':
        this.#see(record.at);
        return this.#decided(record);
      // What was refused before may have been sent once more.
      case 'create.intent':
        this.#outcomes.delete(record.row);
        return noteIntent(this.#open, record);
      case 'change.intent':
        this.#outcomes.delete(record.row);
        return noteIntent(this.#openChanges, record);
      case 'create.outcome':
      case 'change.outcome': {
        this.#see(record.at);
        const outcome = toOutcome(record);
        this.#open.delete(record.row);
        this.#openChanges.delete(record.row);
        this.#outcomes.set(record.row, outcome);
        for (const ticket of ticketsOf(outcome)) this.#tickets?.add(ticket);
      }
    }
  }

  /** What a person decided stands in place of what was recorded before. */
  #decided({ row, decision }: Review): void {
    this.#open.delete(row);
    this.#openChanges.delete(row);
    if (decision.do === 'sendAgain') {
      this.#outcomes.delete(row);
      return;
    }
    const { ticketNumber, submittedAt } = decision;
    this.#outcomes.set(row, { status: 'filed', ticketNumber, submittedAt, warnings: [], adopted: true });
    this.#tickets?.add(ticketNumber);
  }

  /** `pending` for a row in doubt, `undefined` for one that was never about to be sent. */
  outcomeOf(contentKey: string): RowOutcome | undefined {
    return this.#outcomes.get(contentKey) ?? (this.#isOpen(contentKey) ? { status: 'pending' } : undefined);
  }

  /** The row counts as never sent, from now on or until its next outcome. */
  forget(contentKey: string): void {
    this.#outcomes.delete(contentKey);
  }

  intentOf(contentKey: string): OpenIntent | undefined {
    const open = this.#open.get(contentKey);
    return open === undefined ? undefined : this.#withAge(toOpenIntent(open));
  }

  changeIntentOf(contentKey: string): OpenChange | undefined {
    const open = this.#openChanges.get(contentKey);
    return open === undefined ? undefined : this.#withAge(toOpenChange(open));
  }

  /** Requests with an intent and no outcome, oldest first. */
  inDoubt(): readonly OpenIntent[] {
    return Array.from(this.#open.values(), (open) => this.#withAge(toOpenIntent(open)));
  }

  /** Changes with an intent and no outcome, oldest first. */
  changesInDoubt(): readonly OpenChange[] {
    return Array.from(this.#openChanges.values(), (open) => this.#withAge(toOpenChange(open)));
  }

  get inDoubtCount(): number {
    return this.#open.size + this.#openChanges.size;
  }

  #isOpen(contentKey: string): boolean {
    return this.#open.has(contentKey) || this.#openChanges.has(contentKey);
  }

  /** What rows of this run are known to have become, by their keys. */
  *filed(): Generator<readonly [contentKey: string, outcome: FiledOutcome]> {
    for (const [contentKey, outcome] of this.#outcomes) if (outcome.status === 'filed') yield [contentKey, outcome];
  }

  /** Whether a row of this run is known to have become this request. */
  hasTicket(ticketNumber: string): boolean {
    // Asked only when an answer was lost, so most runs never need the set.
    this.#tickets ??= new Set([...this.#outcomes.values()].flatMap(ticketsOf));
    return this.#tickets.has(ticketNumber);
  }

  /** Instants are written in one form, so that the later one is the greater text. */
  #see(instant: string): void {
    if (instant < this.#lastInstant) {
      for (const open of [this.#open, this.#openChanges]) {
        for (const { last } of open.values()) this.#ageless.add(last.idempotencyKey);
      }
    }
    this.#lastInstant = instant;
  }

  #withAge<Open extends Sending>(sending: Open): Open {
    return this.#ageless.has(sending.idempotencyKey) ? { ...sending, isKeyed: false } : sending;
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

function noteIntent<Intent extends CreateIntent | ChangeIntent>(
  open: Map<string, SameKey<Intent>>,
  intent: Intent,
): void {
  const before = open.get(intent.row);
  // Looked into only for a row that was sent before: an intent is read when it is asked for its key.
  const isRepeat = before !== undefined && before.first.idempotencyKey === intent.idempotencyKey;
  open.set(intent.row, { first: isRepeat ? before.first : intent, last: intent });
}

function toOpenIntent(open: SameKey<CreateIntent>): OpenIntent {
  const { row, clientReference, replaces, bodyJson } = open.last;
  return { kind: 'create', contentKey: row, clientReference, replaces, bodyJson, ...toSending(open) };
}

function toOpenChange(open: SameKey<ChangeIntent>): OpenChange {
  return { kind: 'change', contentKey: open.last.row, change: changeOf(open.last), ...toSending(open) };
}

function toSending({ first, last }: SameKey<CreateIntent | ChangeIntent>): Sending {
  return {
    idempotencyKey: last.idempotencyKey,
    keyUsedAt: Date.parse(first.at),
    sentAt: Date.parse(last.at),
    isKeyed: first.isKeyed && last.isKeyed,
    attempt: last.attempt,
  };
}

function toOutcome(record: CreateOutcome | ChangeOutcome): FinalOutcome {
  const { result } = record;
  switch (result.status) {
    case 'refused':
      return { ...result, key: toErrorKey(result.key) };
    case 'filed':
      if ('ticketNumber' in result) return toFiled(result);
      return { ...result, ticketNumber: record.type === 'change.outcome' ? record.ticketNumber : '', warnings: [] };
    case 'needsReview':
      return result;
  }
}

type FiledResult = Extract<CreateOutcome['result'], { status: 'filed' }>;

/** Made for every row of a long journal: spreading one into the other would cost more than reading its line. */
function toFiled(result: FiledResult): FiledOutcome {
  const { status, ticketNumber, submittedAt, adopted, requiredAttachmentTypes } = result;
  const warnings = result.warnings.length === 0 ? NO_WARNINGS : toWarnings(result);
  if (requiredAttachmentTypes === undefined) return { status, ticketNumber, submittedAt, adopted, warnings };
  return { status, ticketNumber, submittedAt, adopted, warnings, requiredAttachmentTypes };
}

const NO_WARNINGS: readonly RowWarning[] = [];

function toWarnings({ warnings, warningCodes = [] }: FiledResult): readonly RowWarning[] {
  return warnings.map((label, index) => ({ code: warningCodes[index] ?? '', label }));
}

/** A version that knows more kinds of refusal may have written the record: then the general one is said. */
function toErrorKey(text: string): ErrorKey {
  return ERROR_KEYS.find((key) => key === text) ?? 'service.refused';
}
