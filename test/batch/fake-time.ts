import { setMaxListeners } from 'node:events';
import { InterruptedError } from '../../src/errors/app-error.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that stands still while anything is done, and leaps to the end of the next wait when nothing is. */
export class FakeTime {
  readonly startedAt: number;
  #now: number;
  #sleepers: Sleeper[] = [];
  #isPumping = false;

  constructor(startedAt = Date.parse('2026-11-21T08:00:00Z')) {
    this.startedAt = startedAt;
    this.#now = startedAt;
  }

  readonly now = (): number => this.#now;

  /** Milliseconds since the start. */
  get elapsedMs(): number {
    return this.#now - this.startedAt;
  }

  readonly delay = (ms: number, signal: AbortSignal = new AbortController().signal): Promise<void> =>
    new Promise((resolve, reject) => {
      const wake = (): void => {
        signal.removeEventListener('abort', interrupt);
        resolve();
      };
      const sleeper: Sleeper = { at: this.#now + ms, wake };
      const interrupt = (): void => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        reject(new InterruptedError('interrupted'));
      };
      if (signal.aborted) {
        interrupt();
        return;
      }
      setMaxListeners(0, signal);
      signal.addEventListener('abort', interrupt, { once: true });
      this.#sleepers.push(sleeper);
      void this.#pump();
    });

  async #pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    while (this.#sleepers.length > 0) {
      // Whatever does not wait is done in between.
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const [next] = this.#sleepers.toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    this.#isPumping = false;
  }
}
