import { problem, type Problem } from '../problems/problem.ts';
import type { PublicOperationId } from '../../schemas/wire/operation-ids.ts';

export interface Limits {
  readonly callsPerSecond?: number;
  readonly concurrentCalls?: number;
}

/** Asked by whoever watches over the service, not by its users. */
const UNLIMITED: ReadonlySet<PublicOperationId> = new Set([
  'getHealth',
  'getOpenapi',
  'getCalculationHealth',
  'getCalculationOpenapi',
]);
const RETRY_AFTER_SEC = 1;

/**
 * Lets in as many calls as the service says that it takes. A caller may save up the calls of one second, so that those
 * who keep to the rate are not refused because two of their calls met on the way.
 */
export class CallLimits {
  readonly limits: Limits;
  readonly #now: () => number;
  #underWay = 0;
  #saved: number;
  #countedAt: number;

  /** @param now the machine's clock: setting that of the service must not let calls in or keep them out */
  constructor(limits: Limits, now: () => number) {
    this.limits = limits;
    this.#now = now;
    this.#saved = limits.callsPerSecond ?? 0;
    this.#countedAt = now();
  }

  /** The refusal, or `undefined` for a call that is let in and must `leave`. */
  enter(operation: PublicOperationId): Problem | undefined {
    const { callsPerSecond, concurrentCalls } = this.limits;
    if (UNLIMITED.has(operation)) return undefined;
    if (concurrentCalls !== undefined && this.#underWay >= concurrentCalls) return refusal(concurrentCalls);
    if (callsPerSecond !== undefined) {
      this.#save(callsPerSecond);
      if (this.#saved < 1) return refusal(callsPerSecond);
      this.#saved -= 1;
    }
    this.#underWay += 1;
    return undefined;
  }

  leave(operation: PublicOperationId): void {
    if (!UNLIMITED.has(operation)) this.#underWay -= 1;
  }

  #save(callsPerSecond: number): void {
    const now = this.#now();
    const elapsedSec = Math.max(0, now - this.#countedAt) / 1000;
    this.#saved = Math.min(callsPerSecond, this.#saved + elapsedSec * callsPerSecond);
    this.#countedAt = now;
  }
}

function refusal(limit: number): Problem {
  const headers = { 'Retry-After': String(RETRY_AFTER_SEC) };
  return { ...problem('tooManyRequests', { limit, retryAfterSec: RETRY_AFTER_SEC }), headers };
}
