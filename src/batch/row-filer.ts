import { AppError } from '../errors/app-error.ts';
import { ClientError, RefusedError } from '../errors/client-error.ts';
import type { CreateIntent, CreateOutcome } from '../schemas/files/journal-record.ts';
import { NewCareerBreakRequest, type CareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import type { CallSlots } from './call-slots.ts';
import { filingKey } from './filing-key.ts';
import { isIdentityRefusal, type FilingPool } from './filing-pool.ts';
import { lookUp } from './look-up.ts';
import { isKeyAlive, nextStep, restMs } from './next-step.ts';
import type { EngineDeps } from './ports.ts';
import { decideRetry } from './retry-policy.ts';
import type { OpenIntent, RowOutcome, RunState } from './run-state.ts';

const PENDING: RowOutcome = { status: 'pending' };

type Result = CreateOutcome['result'];

/** What is known of one row while it is worked on. */
interface Work {
  readonly contentKey: string;
  /** With its reference. */
  readonly body: NewCareerBreakRequest;
  /** False for a row that only the journal knows: it is looked up, and never filed anew. */
  readonly isInFile: boolean;
  next: 'send' | 'lookUp';
  /** The key to send with; absent when a new one is due. */
  intent: OpenIntent | undefined;
  /** Number of the last attempt, in whichever process. */
  attempt: number;
  mayHaveActed: boolean;
  /** Calls of this run that failed. */
  failures: number;
  /** What led to a look-up instead of a repeat. */
  unsettled: ClientError | undefined;
  /** Another version of the row, that may have been filed. */
  otherVersion: OpenIntent | undefined;
}

/** Brings one row from what the journal knows to an outcome: intent durable, send, outcome durable, return. */
export class RowFiler {
  readonly #state: RunState;
  readonly #pool: FilingPool;
  readonly #calls: CallSlots;
  readonly #maxAttempts: number;
  readonly #deps: EngineDeps;

  constructor(state: RunState, pool: FilingPool, calls: CallSlots, maxAttempts: number, deps: EngineDeps) {
    this.#state = state;
    this.#pool = pool;
    this.#calls = calls;
    this.#maxAttempts = maxAttempts;
    this.#deps = deps;
  }

  /**
   * Files a row of the file, or finds out what became of it. `doubtful`: what was sent for the same leave, in this
   * version or another one, and may have been filed.
   */
  file(contentKey: string, body: NewCareerBreakRequest, doubtful?: OpenIntent): Promise<RowOutcome> {
    const isOther = doubtful !== undefined && doubtful.contentKey !== contentKey;
    const elsewhere = isOther ? undefined : doubtful;
    const step = nextStep(contentKey, this.#state, this.#deps.service.keys, this.#deps.now(), elsewhere);
    switch (step.do) {
      case 'report':
        return Promise.resolve(step.outcome);
      case 'file': {
        const withReference = { ...body, clientReference: body.clientReference ?? this.#deps.newId() };
        const work = { ...nothingSent, contentKey, body: withReference, isInFile: true };
        return this.#work(isOther ? { ...work, next: 'lookUp', otherVersion: doubtful } : work);
      }
      case 'resend':
      case 'lookUp':
        return this.#work({ ...sent(step.intent), isInFile: true, next: step.do === 'resend' ? 'send' : 'lookUp' });
    }
  }

  /** Finds out what became of a row in doubt. If the service holds nothing it stays so, until the file has it again. */
  settle(intent: OpenIntent): Promise<RowOutcome> {
    return this.#work({ ...sent(intent), isInFile: false, next: 'lookUp' });
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
    const intent = await this.#recordIntent(work);
    // What need not wait is sent even when the run is to stop; what waits may find that it has stopped.
    const mustWait = this.#calls.isFull || this.#pool.isPaused;
    const answer = await this.#calls.use(async () => {
      // The service may have asked for a pause while the disk was written or others were served.
      if (this.#pool.isPaused) await this.#pool.isOpen();
      const isTooLate = mustWait && this.#pool.isStopping;
      return isTooLate ? undefined : this.#deps.service.create(work.body, intent.idempotencyKey);
    });
    if (answer === undefined) return PENDING;
    this.#pool.answered();
    // The answer to an earlier sending with the same key, cancelled since: the row is filed again, under a new key.
    if (this.#isCancelled(answer.ticketNumber)) {
      work.intent = undefined;
      work.mayHaveActed = false;
      return undefined;
    }
    return this.#recordOutcome(work, filed(answer));
  }

  async #lookUp(work: Work): Promise<RowOutcome | undefined> {
    if (work.otherVersion !== undefined) return this.#lookUpOther(work, work.otherVersion);
    const { body, intent } = work;
    const canResend = intent !== undefined && this.#isKeyAlive(intent);
    // With a key nothing that the search fails to show can be filed twice.
    if (intent !== undefined && !canResend) await this.#pool.wait(restMs(intent, this.#deps.now()), false);
    if (this.#pool.isStopping) return PENDING;
    const found = await this.#search(body, body.clientReference ?? '');
    switch (found.kind) {
      case 'several':
        return this.#recordOutcome(work, { status: 'needsReview', candidates: [...found.candidates] });
      case 'one':
        // Not sent again for its answer, although a key would allow it: a service may forget keys before their time.
        return this.#recordOutcome(work, adopted(await this.#deps.service.get(found.item.ticketNumber)));
      case 'nothing':
        if (work.unsettled instanceof RefusedError) return this.#recordOutcome(work, refused(work.unsettled));
        if (!work.isInFile) return PENDING;
        if (work.unsettled !== undefined) {
          this.#pool.gaveUp(work.unsettled);
          return PENDING;
        }
        work.next = 'send';
        work.intent = undefined;
        work.mayHaveActed = false;
        return undefined;
    }
  }

  /** What the service holds of a request, besides what other rows are known to have become and what was cancelled from here. */
  async #search(body: NewCareerBreakRequest, clientReference: string): ReturnType<typeof lookUp> {
    const isTaken = (ticketNumber: string): boolean =>
      this.#state.hasTicket(ticketNumber) || this.#isCancelled(ticketNumber);
    const found = await this.#calls.use(() => lookUp(body, clientReference, this.#deps.service, isTaken));
    this.#pool.answered();
    return found;
  }

  /** The row is sent only if the service has nothing of its other version; else a person decides which one is meant. */
  async #lookUpOther(work: Work, other: OpenIntent): Promise<RowOutcome | undefined> {
    await this.#pool.wait(restMs(other, this.#deps.now()), false);
    if (this.#pool.isStopping) return PENDING;
    const { body } = sent(other);
    const found = await this.#search(body, other.clientReference);
    if (found.kind === 'nothing') {
      work.otherVersion = undefined;
      work.next = 'send';
      return undefined;
    }
    const candidates = found.kind === 'one' ? [found.item.ticketNumber] : [...found.candidates];
    return this.#recordOutcome(work, { status: 'needsReview', candidates });
  }

  async #refused(work: Work, call: Work['next'], error: RefusedError): Promise<RowOutcome | undefined> {
    this.#pool.answered();
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
    return this.#recordOutcome(work, refused(error));
  }

  async #failed(work: Work, call: Work['next'], error: ClientError): Promise<RowOutcome | undefined> {
    work.failures += 1;
    if (call === 'send' && error.delivery === 'unknown') {
      work.mayHaveActed = true;
      this.#pool.lostAnswer();
    }
    const attempt = {
      number: work.failures,
      most: this.#maxAttempts,
      call: call === 'send' ? 'create' : 'find',
      mayHaveActed: work.mayHaveActed,
      isKeyAlive: work.intent !== undefined && this.#isKeyAlive(work.intent),
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
        await this.#pool.wait(decision.ms, decision.isPoolWide);
        return undefined;
    }
  }

  #isCancelled(ticketNumber: string): boolean {
    return this.#deps.isCancelled?.(ticketNumber) === true;
  }

  #isKeyAlive(intent: OpenIntent): boolean {
    return isKeyAlive(intent, this.#deps.service.keys, this.#deps.now());
  }

  async #recordIntent(work: Work): Promise<{ readonly idempotencyKey: string }> {
    const { contentKey, body, intent } = work;
    work.attempt += 1;
    const record: CreateIntent = {
      type: 'create.intent',
      row: contentKey,
      clientReference: body.clientReference ?? '',
      idempotencyKey: intent?.idempotencyKey ?? this.#deps.newId(),
      isKeyed: this.#deps.service.keys === 'on',
      attempt: work.attempt,
      at: this.#instant(),
      bodyJson: intent?.bodyJson ?? JSON.stringify(body),
    };
    const isElsewhere = intent !== undefined && this.#state.intentOf(contentKey) === undefined;
    // The age of a key counts from its first use, in whichever run.
    if (isElsewhere) {
      const { attempt, isKeyed, keyUsedAt } = intent;
      await this.#append({ ...record, attempt, isKeyed, at: new Date(keyUsedAt).toISOString() });
    }
    await this.#append(record);
    work.intent = this.#state.intentOf(contentKey);
    return record;
  }

  async #recordOutcome({ contentKey, body }: Work, result: Result): Promise<RowOutcome> {
    const [filing, at] = [filingKey(body), this.#instant()];
    const record: CreateOutcome = { type: 'create.outcome', row: contentKey, filing, at, result };
    await this.#append(record);
    return this.#state.outcomeOf(contentKey) ?? PENDING;
  }

  async #append(record: CreateIntent | CreateOutcome): Promise<void> {
    await this.#deps.journal.append(record);
    this.#state.apply(record);
  }

  #instant(): string {
    return new Date(this.#deps.now()).toISOString();
  }
}

const nothingSent = {
  next: 'send',
  intent: undefined,
  attempt: 0,
  mayHaveActed: false,
  failures: 0,
  unsettled: undefined,
  otherVersion: undefined,
} as const;

function sent(intent: OpenIntent): Omit<Work, 'isInFile' | 'next'> {
  return {
    contentKey: intent.contentKey,
    body: NewCareerBreakRequest.parse(JSON.parse(intent.bodyJson)),
    intent,
    attempt: intent.attempt,
    mayHaveActed: true,
    failures: 0,
    unsettled: undefined,
    otherVersion: undefined,
  };
}

function filed({
  ticketNumber,
  submissionDateTime,
  warnings,
}: CareerBreakRequest): Extract<Result, { status: 'filed' }> {
  return {
    status: 'filed',
    ticketNumber,
    submittedAt: submissionDateTime,
    warnings: (warnings ?? []).map(({ label }) => label),
    ...(warnings !== undefined && warnings.length > 0 && { warningCodes: warnings.map(({ code }) => code) }),
    adopted: false,
  };
}

function adopted(request: CareerBreakRequest): Result {
  return { ...filed(request), adopted: true };
}

function refused({ key, status, problemType, issues, details }: RefusedError): Result {
  return { status: 'refused', key, httpStatus: status, problemType, issues: [...issues], details };
}
