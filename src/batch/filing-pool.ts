import type { AppError } from '../errors/app-error.ts';
import { RefusedError, type ClientError } from '../errors/client-error.ts';
import { PoolPause } from './pool-pause.ts';
import type { EngineDeps } from './ports.ts';

/** So many rows in a row without any answer mean that the next ones will have none either. */
const MOST_LOST_IN_A_ROW = 5;

const IDENTITY_PROBLEMS: readonly string[] = [
  'missingScope',
  'noAccessToken',
  'invalidAccessToken',
  'expiredAccessToken',
];

/** What the rows in flight have in common: pauses, and the reason to stop. */
export class FilingPool {
  readonly #deps: EngineDeps;
  readonly #pause: PoolPause;
  readonly #stopping = new AbortController();
  readonly #signal: AbortSignal;
  #stoppedBy: AppError | undefined;
  #lastFailure: ClientError | undefined;
  #mayHaveActed = false;
  #lostInARow = 0;

  constructor(deps: EngineDeps) {
    this.#deps = deps;
    this.#signal = AbortSignal.any([deps.signal, this.#stopping.signal]);
    this.#pause = new PoolPause((ms) => this.#wait(ms));
  }

  get isStopping(): boolean {
    return this.#signal.aborted;
  }

  get isPaused(): boolean {
    return this.#pause.isOn;
  }

  get stoppedBy(): AppError | undefined {
    return this.#stoppedBy;
  }

  /** Why the last of the rows without an outcome has none. */
  get lastFailure(): ClientError | undefined {
    return this.#lastFailure;
  }

  /** Whether an answer was lost in this run, so that the service may have acted without anybody knowing. */
  get mayHaveActed(): boolean {
    return this.#mayHaveActed;
  }

  lostAnswer(): void {
    this.#mayHaveActed = true;
  }

  /** Nothing new is sent from now on; the first reason is the one that counts. */
  stop(reason: AppError | undefined): void {
    this.#stoppedBy ??= reason;
    this.#stopping.abort();
  }

  /** Resolves when calls may be made; at once when stopping. */
  async isOpen(): Promise<void> {
    await this.#pause.isOver();
  }

  async wait(ms: number, isPoolWide: boolean): Promise<void> {
    await (isPoolWide ? this.#pause.hold(ms) : this.#wait(ms));
  }

  answered(): void {
    this.#lostInARow = 0;
  }

  /** A row stays without an outcome, which says nothing of the next ones. */
  failed(failure: ClientError): void {
    this.#lastFailure = failure;
  }

  /** A row was given up after its last attempt. */
  gaveUp(failure: ClientError): void {
    this.failed(failure);
    this.#lostInARow += 1;
    const isClosed = failure.delivery === 'not-sent' || failure.retryAfterMs !== undefined;
    if (isClosed || this.#lostInARow >= MOST_LOST_IN_A_ROW) this.stop(failure);
  }

  /** A stop ends the wait early, and is seen by whoever goes on. */
  async #wait(ms: number): Promise<void> {
    if (ms <= 0 || this.isStopping) return;
    try {
      await this.#deps.delay(ms, this.#signal);
    } catch (error) {
      if (!this.isStopping) throw error;
    }
  }
}

/** A refusal of who calls, not of what is sent: it would meet every other row as well. */
export function isIdentityRefusal(error: ClientError): boolean {
  return (
    error instanceof RefusedError &&
    (error.status === 401 || error.status === 403) &&
    IDENTITY_PROBLEMS.some((problem) => error.problemType.endsWith(problem))
  );
}
