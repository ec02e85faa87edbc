import type { MockCall } from '../../schemas/wire/mock-controls.ts';

const KEPT = 1000;

/** The last calls, for tests and demonstrations. Bodies and query strings are never in it. */
export class CallJournal {
  #calls: MockCall[] = [];

  get calls(): readonly MockCall[] {
    return this.#calls.slice(-KEPT);
  }

  add(call: MockCall): void {
    this.#calls.push(call);
    // Cutting half at a time keeps an addition cheap.
    if (this.#calls.length >= 2 * KEPT) this.#calls = this.#calls.slice(-KEPT);
  }

  clear(): void {
    this.#calls = [];
  }
}
