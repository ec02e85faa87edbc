import type { Context } from 'hono';
import type { PublicOperationId } from '../../schemas/wire/operation-ids.ts';
import type { MockFault } from '../../schemas/wire/mock-controls.ts';
import { alterAnswer } from '../faults/alter-answer.ts';
import { answerInstead } from '../faults/answer-instead.ts';
import type { FaultRules, Strike } from '../faults/fault-rules.ts';
import type { Bindings, Outcome } from './call.ts';
import type { CallJournal } from './call-journal.ts';
import type { CallLimits } from './call-limits.ts';
import type { DeferredReads } from './deferred-reads.ts';
import { deliver, receive, write, type Received, type Written } from './respond.ts';

export interface ReceptionOptions {
  readonly calls: CallJournal;
  readonly faults: FaultRules;
  readonly limits: CallLimits;
  readonly deferred: DeferredReads;
  readonly delay: (ms: number) => Promise<void>;
  /** The service's own outcome, once it is safe to tell. */
  readonly handle: (received: Received, operation: PublicOperationId) => Promise<Outcome>;
}

const READS_MISSED = 2;

/** Where every call of the public operations comes in: lets it through or not, and counts it. */
export class Reception {
  readonly #options: ReceptionOptions;
  /** What was last answered for each operation. */
  readonly #lastAnswers = new Map<PublicOperationId, Written>();

  constructor(options: ReceptionOptions) {
    this.#options = options;
  }

  async serve(operation: PublicOperationId, context: Context<Bindings>): Promise<Response> {
    const { limits, faults } = this.#options;
    const received = receive(context);
    const refusal = limits.enter(operation);
    if (refusal !== undefined) return this.#answer(operation, received, write(received, refusal));
    try {
      const strike = faults.take(operation);
      if (strike !== undefined) return await this.#suffer(operation, received, strike);
      const written = write(received, await this.#options.handle(received, operation));
      this.#lastAnswers.set(operation, written);
      return this.#answer(operation, received, written);
    } finally {
      limits.leave(operation);
    }
  }

  async #suffer(operation: PublicOperationId, received: Received, strike: Strike): Promise<Response> {
    const { handle, delay, deferred } = this.#options;
    const { fault } = strike;
    const { kind, delayMs = 0 } = fault;
    if (fault.before === true) await delay(delayMs);
    const instead = answerInstead(strike, operation, received.apiUrl);
    let written: Written;
    if (instead !== undefined && fault.after !== true) {
      written = write(received, instead);
    } else {
      const own = write(received, await handle(received, operation));
      if (operation === 'createCareerBreakRequest' && own.status === 201) hideCreated(deferred, own, fault);
      const earlier = this.#lastAnswers.get(operation);
      this.#lastAnswers.set(operation, own);
      written = instead === undefined ? own : write(received, instead);
      if (kind === 'duplicateAnswer') written = earlier ?? own;
    }
    if (fault.before !== true && delayMs > 0) await delay(delayMs);
    return this.#answer(operation, received, alterAnswer(kind, written), kind);
  }

  #answer(operation: PublicOperationId, received: Received, written: Written, fault?: MockFault['kind']): Response {
    const { context, relatedTraceId } = received;
    const [response, status] = deliver(received, written, fault);
    const key = context.req.header('idempotency-key');
    this.#options.calls.add({
      operation,
      method: context.req.method,
      path: context.req.path,
      status,
      ...(relatedTraceId !== undefined && { traceId: relatedTraceId }),
      ...(key !== undefined && { idempotencyKey: key }),
      ...(fault !== undefined && { fault }),
    });
    return response;
  }
}

/** The ticket is the last segment of the place of what was created. */
function hideCreated(deferred: DeferredReads, { headers }: Written, { kind, reads, hiddenForSec }: MockFault): void {
  const ticket = headers['Location']?.split('/').at(-1) ?? '';
  if (hiddenForSec !== undefined) deferred.hide(ticket, { forMs: hiddenForSec * 1000 });
  else if (reads !== undefined || kind === 'deferredRead') deferred.hide(ticket, { reads: reads ?? READS_MISSED });
}
