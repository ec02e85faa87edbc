import { InterruptedError, type AppError } from '../errors/app-error.ts';
import { ClientError, RefusedError } from '../errors/client-error.ts';
import { CallRate } from './call-rate.ts';
import { CallTurns } from './call-turns.ts';
import { Circuit, USUAL_PATIENCE, type CallKind, type Patience } from './circuit.ts';
import { PoolPause } from './pool-pause.ts';
import type { EngineDeps } from './ports.ts';
import { isOutage, isOwnMatter, isTooMany, toFailure, type Failure } from './retry-policy.ts';
import { Trial } from './trial.ts';

/** For a row that meets a service that is away again and again while others are answered. */
const MOST_ROUNDS = 10;

export interface PoolSetting {
  readonly patience?: Patience | undefined;
  /** Most calls a second; absent: no limit. */
  readonly callsPerSecond?: number | undefined;
}

/** What a retry waits for, for whoever is told of it. */
export interface Retry {
  /** Number of the attempt that failed. */
  readonly attempt: number;
  readonly failure: ClientError;
}

/** What the rows in flight have in common: the pace of their calls, pauses, the circuit, and the reason to stop. */
export class FilingPool {
  readonly #deps: EngineDeps;
  readonly #patience: Patience;
  readonly #pause: PoolPause;
  readonly #circuit: Circuit;
  readonly #rate: CallRate;
  readonly #turns: CallTurns;
  readonly #stopping = new AbortController();
  readonly #signal: AbortSignal;
  #stoppedBy: AppError | undefined;
  #lastFailure: ClientError | undefined;
  #mayHaveActed = false;
  /** The last call without an answer, since the last one with. */
  #trouble: Failure | undefined;
  readonly #trial = new Trial();
  #isPauseTold = false;
  /** Pauses of the circuit that are not over. */
  #holds = 0;

  constructor(deps: EngineDeps, { patience = USUAL_PATIENCE, callsPerSecond = Infinity }: PoolSetting = {}) {
    this.#deps = deps;
    this.#patience = patience;
    this.#signal = AbortSignal.any([deps.signal, this.#stopping.signal]);
    this.#pause = new PoolPause((ms) => this.#wait(ms));
    this.#circuit = new Circuit(patience);
    this.#rate = new CallRate(callsPerSecond);
    this.#turns = new CallTurns({
      rate: this.#rate,
      pause: this.#pause,
      now: deps.now,
      wait: (ms) => this.#wait(ms),
      isStopping: () => this.isStopping,
    });
    this.#signal.addEventListener('abort', () => this.#stopped(), { once: true });
  }

  get isStopping(): boolean {
    return this.#signal.aborted;
  }

  get isPaused(): boolean {
    return this.#pause.isOn;
  }

  get waitsForService(): boolean {
    return this.#patience.waitsForService;
  }

  /**
   * The service is away, and the run is to wait for it: what was tried in vain meanwhile is to be tried again.
   * `rounds`: how often that was done with one row.
   */
  isToBeTriedAgain(rounds: number): boolean {
    if (!this.#patience.waitsForService || this.isStopping) return false;
    return (
      this.#isAway ||
      (rounds < MOST_ROUNDS && this.#lastFailure !== undefined && isOutage(toFailure(this.#lastFailure)))
    );
  }

  get #isAway(): boolean {
    return this.#trouble !== undefined && isOutage(this.#trouble) && !this.#circuit.isClosed;
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
    // What was called off because of the stop is no reason for it.
    if (this.isStopping && reason instanceof InterruptedError) return;
    this.#stoppedBy ??= reason;
    this.#stopping.abort();
  }

  /** Resolves when calls may be made; at once when stopping. While the service is away, for one caller at a time. */
  async isOpen(): Promise<void> {
    for (;;) {
      await this.#pause.isOver();
      if (this.isStopping || this.#circuit.isClosed) return;
      const trial = this.#trial.begin();
      if (trial === undefined) return;
      await trial;
    }
  }

  /** For a row whose next call is on record: it may be made as soon as no pause is on. */
  async pauseIsOver(): Promise<void> {
    await this.#pause.isOver();
  }

  /**
   * Makes one call to the service, at its turn.
   * @throws InterruptedError when it had to wait for its turn and the run was stopped meanwhile
   */
  call<Answer>(kind: CallKind, makeCall: () => Promise<Answer>): Promise<Answer> {
    return this.#turns.takeAtOnce() ? this.#make(kind, makeCall) : this.#callInTurn(kind, makeCall);
  }

  /** `retry`: what is waited for is another attempt at a call. */
  async wait(ms: number, isPoolWide: boolean, retry?: Retry): Promise<void> {
    if (retry !== undefined) this.#deps.onEvent?.({ kind: 'retry', ms, ...retry });
    if (!isPoolWide) await this.#wait(ms);
    // The pause that the same failure, or a graver one, gave all calls stands for it.
    else if (this.#holds > 0) await this.#pause.isOver();
    else await this.#pause.hold(ms);
  }

  /** A change whose answer was lost was found to be made: that is as good as its answer. */
  answered(kind: CallKind): void {
    this.#answered(kind);
  }

  /** A row stays without an outcome, which says nothing of the next ones. */
  failed(failure: ClientError): void {
    this.#lastFailure = failure;
  }

  /** A row was given up after its last attempt. */
  gaveUp(failure: ClientError): void {
    this.failed(failure);
    if (this.#patience.waitsForService || !this.#circuit.isInTrouble) return;
    // Nobody was there to take it, or to take any other.
    if (failure.delivery === 'not-sent') this.stop(failure);
  }

  async #callInTurn<Answer>(kind: CallKind, makeCall: () => Promise<Answer>): Promise<Answer> {
    const hasWaited = await this.#turns.take();
    if (hasWaited && this.isStopping) throw new InterruptedError('interrupted');
    return this.#make(kind, makeCall);
  }

  async #make<Answer>(kind: CallKind, makeCall: () => Promise<Answer>): Promise<Answer> {
    this.#deps.onEvent?.({ kind: 'call' });
    try {
      const answer = await makeCall();
      this.#answered(kind);
      return answer;
    } catch (error) {
      if (error instanceof RefusedError) this.#answered(kind);
      else if (error instanceof ClientError) this.#unanswered(error, kind);
      throw error;
    }
  }

  #answered(kind: CallKind): void {
    this.#circuit.answered(kind);
    this.#trial.end();
    if (this.#circuit.isInTrouble) return;
    this.#trouble = undefined;
    if (this.isPaused || !this.#isPauseTold) return;
    this.#isPauseTold = false;
    this.#deps.onEvent?.({ kind: 'resume' });
  }

  #unanswered(failure: ClientError, kind: CallKind): void {
    const trouble = toFailure(failure);
    if (isOwnMatter(trouble)) {
      this.#answered(kind);
      return;
    }
    this.#trouble = trouble;
    const now = this.#deps.now();
    if (isTooMany(trouble) && !this.isPaused) this.#rate.slowDown(now);
    const verdict = this.#circuit.failed(trouble, kind, this.#holds > 0, now, this.#deps.random());
    if (verdict.do === 'end') this.stop(failure);
    if (verdict.do === 'pause' && !this.isStopping) {
      const { reason, ms } = verdict;
      this.#isPauseTold = true;
      this.#deps.onEvent?.({ kind: 'pause', reason, ms, failure });
      this.#hold(ms);
    }
    this.#trial.end();
  }

  /** The pauses of the circuit, apart from those that single rows ask for. */
  #hold(ms: number): void {
    this.#holds += 1;
    const over = this.#wait(ms).finally(() => {
      this.#holds -= 1;
    });
    this.#pause.holdUntil(over);
  }

  /** Whoever waits for a trial must hear of it. */
  #stopped(): void {
    this.#trial.end();
    this.#deps.onEvent?.({ kind: 'stop', reason: this.#stoppedBy });
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
