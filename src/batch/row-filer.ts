import { AppError } from '../errors/app-error.ts';
import { ClientError, RefusedError } from '../errors/client-error.ts';
import type { CallSlots } from './call-slots.ts';
import { calculationErrand, calculationErrandOf } from './calculation-errand.ts';
import { changeErrand } from './change-errand.ts';
import { createErrand, createErrandOf, type CreateSurroundings } from './create-errand.ts';
import type { Done, Errand, Found } from './errand.ts';
import type { FilingPool } from './filing-pool.ts';
import { isIdentityRefusal } from './identity-refusal.ts';
import { isKeyAlive, nextStep, restMs } from './next-step.ts';
import type { EngineDeps } from './ports.ts';
import { decideRetry } from './retry-policy.ts';
import type { OpenCalculation, OpenChange, OpenIntent, Sending } from './open-intent.ts';
import type { FinalOutcome, RowOutcome } from './row-outcome.ts';
import type { RunState } from './run-state.ts';
import { RowRecorder } from './row-recorder.ts';
import { filed, isStillInDoubt, nothingSent, refused, startAnew, type Work } from './row-work.ts';
import type { Task } from './task.ts';

const PENDING: RowOutcome = { status: 'pending' };

/** Brings one task from what the journal knows to an outcome: intent durable, send, outcome durable, return. */
export class RowFiler {
  readonly #state: RunState;
  readonly #pool: FilingPool;
  readonly #calls: CallSlots;
  readonly #maxAttempts: number;
  readonly #deps: EngineDeps;
  readonly #surroundings: CreateSurroundings;
  readonly #openedAt: number;
  readonly #recorder: RowRecorder;

  /** `onResult` is told what a task came to before that is on record, and before the next call takes its place. */
  constructor(
    state: RunState,
    pool: FilingPool,
    calls: CallSlots,
    maxAttempts: number,
    deps: EngineDeps,
    onResult: (status: FinalOutcome['status']) => void = () => undefined,
  ) {
    this.#state = state;
    this.#pool = pool;
    this.#calls = calls;
    this.#maxAttempts = maxAttempts;
    this.#deps = deps;
    this.#openedAt = deps.now();
    this.#recorder = new RowRecorder(state, deps, onResult);
    this.#surroundings = {
      service: deps.service,
      isTaken: (ticketNumber) => state.hasTicket(ticketNumber),
      isCancelled: (ticketNumber) => deps.isCancelled?.(ticketNumber) === true,
    };
  }

  /** Does what a row of the file asks for, or finds out what became of it. */
  file(task: Task): Promise<RowOutcome> {
    const { contentKey } = task;
    const doubtful = task.kind === 'create' ? task.doubtful : undefined;
    const isOther = doubtful !== undefined && doubtful.contentKey !== contentKey;
    const elsewhere = isOther ? undefined : doubtful;
    const step = nextStep(contentKey, this.#state, this.#deps.service, this.#deps.now(), elsewhere);
    switch (step.do) {
      case 'report':
        return Promise.resolve(step.outcome);
      case 'file': {
        const work = { ...nothingSent, errand: this.#errandOf(task), isInFile: true };
        if (task.kind === 'change' && task.mayBeThere === true) return this.#work({ ...work, next: 'lookUp' });
        if (!isOther) return this.#work(work);
        const errand = createErrandOf(doubtful, this.#surroundings);
        const otherVersion = { errand, sending: this.#notBefore(doubtful) };
        return this.#work({ ...work, next: 'lookUp', otherVersion });
      }
      case 'resend':
      case 'lookUp': {
        const errand = this.#errandSent(step.intent);
        const next = step.do === 'resend' || errand.isRepeatable ? 'send' : 'lookUp';
        return this.#work({ ...this.#wasSent(step.intent), errand, isInFile: true, next });
      }
    }
  }

  /** Finds out what became of a row in doubt. If the service holds nothing it stays so, until the file has it again. */
  settle(intent: OpenIntent | OpenChange | OpenCalculation): Promise<RowOutcome> {
    return this.#work({
      ...this.#wasSent(intent),
      errand: this.#errandSent(intent),
      isInFile: false,
      next: 'lookUp',
      isTold: true,
    });
  }

  #errandOf(task: Task): Errand {
    if (task.kind === 'change') return changeErrand(task.contentKey, task.change, this.#deps.service);
    if (task.kind === 'calculation') return calculationErrand(task, this.#surroundings);
    const { contentKey, replaces, accepts } = task;
    const body = { ...task.body, clientReference: task.body.clientReference ?? this.#deps.newId() };
    return createErrand({ contentKey, body, bodyJson: JSON.stringify(body), replaces, accepts }, this.#surroundings);
  }

  /** What was sent, and not what the row would send now, is what is sent again or looked for. */
  #errandSent(intent: OpenIntent | OpenChange | OpenCalculation): Errand {
    if (intent.kind === 'calculation') return calculationErrandOf(intent, this.#surroundings);
    return intent.kind === 'create'
      ? createErrandOf(intent, this.#surroundings)
      : changeErrand(intent.contentKey, intent.change, this.#deps.service);
  }

  #wasSent(sending: Sending): Omit<Work, 'errand' | 'isInFile' | 'next'> {
    return {
      ...nothingSent,
      sending: this.#notBefore(sending),
      attempt: sending.attempt,
      mayHaveActed: true,
      wasInDoubt: true,
    };
  }

  /**
   * When a call left is not on record, only when it was about to: it may have waited long for its turn. An earlier
   * process can have made it up to the moment at which this one began.
   */
  #notBefore(sending: Sending): Sending {
    return { ...sending, sentAt: Math.max(sending.sentAt, this.#openedAt) };
  }

  async #work(work: Work): Promise<RowOutcome> {
    try {
      for (;;) {
        await this.#pool.isOpen();
        if (this.#pool.isStopping) return PENDING;
        const outcome = await this.#attempt(work);
        if (outcome !== undefined) return outcome;
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#pool.stop(error);
      return PENDING;
    }
  }

  /** One call and what follows from it; `undefined` when there is more to do. */
  async #attempt(work: Work): Promise<RowOutcome | undefined> {
    const call = work.next;
    try {
      return call === 'send' ? await this.#send(work) : await this.#lookUp(work);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (isIdentityRefusal(error)) throw error;
      if (error instanceof RefusedError) return this.#refused(work, call, error);
      return this.#failed(work, call, error);
    }
  }

  async #send(work: Work): Promise<RowOutcome | undefined> {
    const idempotencyKey = await this.#recorder.recordIntent(work);
    // What need not wait is sent even when the user interrupts the run; nothing is once there is a reason to stop.
    const mustWait = this.#calls.isFull || this.#pool.isPaused;
    const done = await this.#calls.use(async () => {
      // The service may have asked for a pause while the disk was written or others were served.
      if (this.#pool.isPaused) await this.#pool.isOpen();
      const isTooLate = this.#pool.isStopping && (mustWait || this.#pool.stoppedBy !== undefined);
      return isTooLate ? 'notSent' : this.#sendOnce(work, idempotencyKey);
    });
    if (done === 'notSent') return PENDING;
    if (done !== undefined) return this.#recorder.recordOutcome(work, filed(done, false));
    startAnew(work);
    return undefined;
  }

  /** A refusal may be the reason to stop: whoever waits for this call's place must find that out before taking it. */
  async #sendOnce(work: Work, idempotencyKey: string): Promise<Done | undefined> {
    try {
      return await work.errand.send(idempotencyKey);
    } catch (error) {
      const isFinal =
        error instanceof RefusedError &&
        !isIdentityRefusal(error) &&
        !work.mayHaveActed &&
        !isStillInDoubt(work, error);
      if (isFinal) this.#recorder.tellResult(work, 'refused');
      throw error;
    }
  }

  async #lookUp(work: Work): Promise<RowOutcome | undefined> {
    const { errand, sending, otherVersion } = work;
    if (otherVersion !== undefined) return this.#lookUpOther(work, otherVersion);
    const canResend = sending !== undefined && this.#canResend(work, sending);
    // With a key nothing that the search fails to show can be filed twice.
    if (sending !== undefined && !canResend) await this.#pool.wait(restMs(sending, this.#deps.now()), false);
    if (this.#pool.isStopping) return PENDING;
    const found = await this.#search(errand);
    switch (found.kind) {
      case 'several':
        return this.#recorder.recordOutcome(work, { status: 'needsReview', candidates: [...found.candidates] });
      case 'one':
        return this.#recorder.recordOutcome(work, filed(found.done, true));
      case 'never':
        return this.#recorder.recordOutcome(work, refused(found.refusal));
      case 'nothing':
        if (work.unsettled instanceof RefusedError) return this.#refuse(work, work.unsettled);
        if (!work.isInFile) return PENDING;
        if (work.unsettled !== undefined) {
          this.#pool.gaveUp(work.unsettled);
          return PENDING;
        }
        if (canResend) work.next = 'send';
        else startAnew(work);
        return undefined;
    }
  }

  #search(errand: Errand): Promise<Found> {
    return this.#calls.use(() => errand.lookUp());
  }

  /** The row is sent only if the service has nothing of its other version; else a person decides which one is meant. */
  async #lookUpOther(work: Work, { errand, sending }: NonNullable<Work['otherVersion']>) {
    await this.#pool.wait(restMs(sending, this.#deps.now()), false);
    if (this.#pool.isStopping) return PENDING;
    const found = await this.#search(errand);
    if (found.kind === 'nothing' || found.kind === 'never') {
      work.otherVersion = undefined;
      work.next = 'send';
      return undefined;
    }
    const candidates = found.kind === 'one' ? [found.done.ticketNumber] : [...found.candidates];
    return this.#recorder.recordOutcome(work, { status: 'needsReview', candidates });
  }

  async #refused(work: Work, call: Work['next'], error: RefusedError): Promise<RowOutcome | undefined> {
    // Being refused a search says nothing of the row.
    if (call === 'lookUp') {
      this.#pool.failed(error);
      return PENDING;
    }
    // This attempt was refused, the one whose answer was lost perhaps not: the row may overlap with itself.
    if (work.mayHaveActed && work.unsettled === undefined) {
      work.unsettled = error;
      work.next = 'lookUp';
      return undefined;
    }
    return this.#refuse(work, error);
  }

  #refuse(work: Work, error: RefusedError): Promise<RowOutcome> {
    if (!isStillInDoubt(work, error)) return this.#recorder.recordOutcome(work, refused(error));
    this.#pool.gaveUp(error);
    return Promise.resolve(PENDING);
  }

  async #failed(work: Work, call: Work['next'], error: ClientError): Promise<RowOutcome | undefined> {
    work.failures += 1;
    if (call === 'send' && error.delivery === 'unknown') {
      work.mayHaveActed = true;
      work.wasInDoubt = true;
      this.#pool.lostAnswer();
    }
    const attempt = {
      number: work.failures,
      most: this.#maxAttempts,
      call: call === 'send' ? 'create' : 'find',
      mayHaveActed: work.mayHaveActed,
      isKeyAlive: work.sending !== undefined && this.#canResend(work, work.sending),
    } as const;
    const decision = decideRetry(attempt, error, this.#deps.random());
    switch (decision.do) {
      case 'giveUp':
        this.#pool.gaveUp(error);
        return PENDING;
      case 'lookUp':
        work.unsettled = error;
        work.next = 'lookUp';
        return undefined;
      case 'wait':
        work.next = decision.next;
        await this.#pool.wait(decision.ms, decision.isPoolWide, { attempt: work.failures, failure: error });
        return undefined;
    }
  }

  /** Whether the same call with the same key cannot act a second time. */
  #canResend({ errand }: Work, sending: Sending): boolean {
    return errand.isRepeatable || isKeyAlive(sending, this.#deps.service, this.#deps.now());
  }
}
