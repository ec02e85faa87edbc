import type { MockCall, MockCalls } from '../../schemas/wire/mock-controls.ts';

const KEPT = 1000;
/** Whoever writes a national number into an address does wrong, and is not helped by a list that keeps it. */
const NUMBER_OF_PERSON = /\d{11}/g;

/** The last calls, and how many there were in all. Bodies and query strings are never in it. */
export class CallJournal {
  #calls: MockCall[] = [];
  #total = 0;
  readonly #byOperation = new Map<string, number>();

  get document(): MockCalls {
    return {
      items: this.#calls.slice(-KEPT),
      received: { total: this.#total, byOperation: Object.fromEntries(this.#byOperation) },
    };
  }

  add(call: MockCall): void {
    this.#total += 1;
    this.#byOperation.set(call.operation, (this.#byOperation.get(call.operation) ?? 0) + 1);
    this.#calls.push({ ...call, path: call.path.replaceAll(NUMBER_OF_PERSON, '…') });
    // Cutting half at a time keeps an addition cheap.
    if (this.#calls.length >= 2 * KEPT) this.#calls = this.#calls.slice(-KEPT);
  }

  clear(): void {
    this.#calls = [];
    this.#total = 0;
    this.#byOperation.clear();
  }
}
