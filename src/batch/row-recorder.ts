import type { JournalRecord } from '../schemas/files/journal-record.ts';
import type { Errand, Result } from './errand.ts';
import type { Sending } from './open-intent.ts';
import type { EngineDeps } from './ports.ts';
import type { FinalOutcome, RowOutcome } from './row-outcome.ts';
import type { Work } from './row-work.ts';
import type { RunState } from './run-state.ts';

const PENDING: RowOutcome = { status: 'pending' };

/** Puts on record what is about to be sent and what came of it: on the disk first, then in what the run knows. */
export class RowRecorder {
  readonly #state: RunState;
  readonly #deps: EngineDeps;
  readonly #onResult: (status: FinalOutcome['status']) => void;

  constructor(state: RunState, deps: EngineDeps, onResult: (status: FinalOutcome['status']) => void) {
    this.#state = state;
    this.#deps = deps;
    this.#onResult = onResult;
  }

  /** The key to send with; the intent is durable once this resolves. */
  async recordIntent(work: Work): Promise<string> {
    const { errand, sending } = work;
    work.attempt += 1;
    const idempotencyKey = sending?.idempotencyKey ?? this.#deps.newId();
    // The age of a key counts from its first use, in whichever run.
    if (sending !== undefined && this.#intentOf(errand) === undefined) {
      const { attempt, isKeyed, keyUsedAt } = sending;
      const at = new Date(keyUsedAt).toISOString();
      await this.#append(errand.intent({ idempotencyKey, isKeyed, attempt, at }));
    }
    const isKeyed = this.#deps.service.keys === 'on';
    await this.#append(errand.intent({ idempotencyKey, isKeyed, attempt: work.attempt, at: this.#instant() }));
    work.sending = this.#intentOf(errand);
    return idempotencyKey;
  }

  #intentOf({ contentKey }: Errand): Sending | undefined {
    const state = this.#state;
    return state.intentOf(contentKey) ?? state.changeIntentOf(contentKey) ?? state.calculationIntentOf(contentKey);
  }

  /** What the row came to; durable once this resolves. */
  async recordOutcome(work: Work, result: Result): Promise<RowOutcome> {
    const { errand } = work;
    this.tellResult(work, result.status);
    await this.#append(errand.outcome(result, this.#instant()));
    return this.#state.outcomeOf(errand.contentKey) ?? PENDING;
  }

  /** Told once, before it is on record. */
  tellResult(work: Work, status: FinalOutcome['status']): void {
    if (!work.isTold) this.#onResult(status);
    work.isTold = true;
  }

  async #append(record: JournalRecord): Promise<void> {
    await this.#deps.journal.append(record);
    this.#state.apply(record);
  }

  #instant(): string {
    return new Date(this.#deps.now()).toISOString();
  }
}
