import type {
  CalculationIntent,
  ChangeIntent,
  CreateIntent,
  JournalRecord,
  Review,
} from '../schemas/files/journal-record.ts';
import {
  noteIntent,
  toOpenCalculation,
  toOpenChange,
  toOpenIntent,
  type OpenCalculation,
  type OpenChange,
  type OpenIntent,
  type SameKey,
  type Sending,
} from './open-intent.ts';
import { toOutcome, type FiledOutcome, type FinalOutcome, type RowOutcome } from './row-outcome.ts';

/**
 * What the records of a run mean together, one small entry a row. Intents are looked into only where they are asked for:
 * those of a long journal nearly all have an outcome, and reading them costs as much as all the rest.
 */
export class RunState {
  readonly #outcomes = new Map<string, FinalOutcome>();
  readonly #open = new Map<string, SameKey<CreateIntent>>();
  readonly #openChanges = new Map<string, SameKey<ChangeIntent>>();
  readonly #openCalculations = new Map<string, SameKey<CalculationIntent>>();
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
      case 'calculation.intent':
        this.#outcomes.delete(record.row);
        return noteIntent(this.#openCalculations, record);
      case 'create.outcome':
      case 'change.outcome':
      case 'calculation.outcome': {
        this.#see(record.at);
        const outcome = toOutcome(record);
        this.#open.delete(record.row);
        this.#openChanges.delete(record.row);
        this.#openCalculations.delete(record.row);
        this.#outcomes.set(record.row, outcome);
        for (const ticket of ticketsOf(outcome)) this.#tickets?.add(ticket);
      }
    }
  }

  /** What a person decided stands in place of what was recorded before. */
  #decided({ row, decision }: Review): void {
    this.#open.delete(row);
    this.#openChanges.delete(row);
    this.#openCalculations.delete(row);
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

  calculationIntentOf(contentKey: string): OpenCalculation | undefined {
    const open = this.#openCalculations.get(contentKey);
    return open === undefined ? undefined : this.#withAge(toOpenCalculation(open));
  }

  /** Calculations with an intent and no outcome, oldest first. */
  calculationsInDoubt(): readonly OpenCalculation[] {
    return Array.from(this.#openCalculations.values(), (open) => this.#withAge(toOpenCalculation(open)));
  }

  get inDoubtCount(): number {
    return this.#open.size + this.#openChanges.size + this.#openCalculations.size;
  }

  #isOpen(contentKey: string): boolean {
    return [this.#open, this.#openChanges, this.#openCalculations].some((open) => open.has(contentKey));
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
      for (const open of [this.#open, this.#openChanges, this.#openCalculations]) {
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
