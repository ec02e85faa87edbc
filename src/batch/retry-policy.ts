import { UnavailableError, type ClientError, type Delivery } from '../errors/client-error.ts';

const FIRST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 30_000;
/** However long a service asks to be left alone, it is asked once a day; a timer could not hold much more. */
export const LONGEST_WAIT_MS = 24 * 60 * 60_000;
/** Spreads the calls of one pool after a common pause. */
const JITTER_MS = 500;
/**
 * What was sent may still be worked on when its answer is lost: looked up too soon, it would be filed twice. Counted from
 * the failure, because a row may wait long between its record and its call.
 */
const SETTLING_MS = 2_000;
/** Being told "too many calls" says nothing of the row, and each time the pool slows down: worth more attempts. */
const PATIENCE_WHEN_TOO_MANY = 3;

/** What the policy sees of a call that failed. */
export interface Failure {
  readonly delivery: Delivery;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** Absent when nothing answered. */
  readonly status?: number;
}

export function toFailure(error: ClientError): Failure {
  const { delivery, retryable, retryAfterMs } = error;
  return { delivery, retryable, retryAfterMs, ...(error instanceof UnavailableError && { status: error.status }) };
}

export interface Attempt {
  /** 1 after the first call of this run for this row. */
  readonly number: number;
  readonly most: number;
  readonly call: 'create' | 'find';
  /** Whether this attempt, or one before it, may have made the service file the row. */
  readonly mayHaveActed: boolean;
  /** Whether the service would recognise the same call. */
  readonly isKeyAlive: boolean;
}

export type Decision =
  /** `isPoolWide`: every other call would fail the same way. */
  | { readonly do: 'wait'; readonly ms: number; readonly next: 'send' | 'lookUp'; readonly isPoolWide: boolean }
  /** Waiting changes nothing: see what the service holds. */
  | { readonly do: 'lookUp' }
  | { readonly do: 'giveUp' };

/**
 * What to do with a row after a failure that is not a refusal; `random` is at least 0 and below 1. How long the whole
 * run bears with a service in trouble is decided by the circuit, not here.
 */
export function decideRetry(attempt: Attempt, failure: Failure, random: number): Decision {
  const { delivery, retryable, retryAfterMs } = failure;
  if (delivery === 'refused' || attempt.number >= mostAttempts(attempt, failure)) return { do: 'giveUp' };
  if (!retryable) return { do: delivery === 'unknown' && attempt.call === 'create' ? 'lookUp' : 'giveUp' };
  const ms = retryAfterMs === undefined ? backoffMs(attempt.number, random) : askedMs(retryAfterMs, random);
  const next = attempt.call === 'find' || (attempt.mayHaveActed && !attempt.isKeyAlive) ? 'lookUp' : 'send';
  const mustSettle = next === 'lookUp' && attempt.call === 'create' && delivery === 'unknown';
  return {
    do: 'wait',
    ms: mustSettle ? Math.max(ms, SETTLING_MS) : ms,
    next,
    isPoolWide: !isOwnMatter(failure) && (delivery === 'not-sent' || retryAfterMs !== undefined),
  };
}

/** The service is there and busy with this very call (409): no other call has to do with it. */
export function isOwnMatter({ status }: Failure): boolean {
  return status === 409;
}

export function isTooMany({ status }: Failure): boolean {
  return status === 429;
}

/** The service as a whole is away, which says nothing of what it was sent: refused connections, 502, 503, 504. */
export function isOutage({ delivery, status }: Failure): boolean {
  return status === undefined ? delivery === 'not-sent' : status >= 502 && status <= 504;
}

/** As long as the service asks, within reason, and a little longer, so that not all come back at once. */
export function askedMs(retryAfterMs: number, random: number): number {
  return Math.min(retryAfterMs, LONGEST_WAIT_MS) + JITTER_MS * random;
}

function mostAttempts({ most }: Attempt, failure: Failure): number {
  return isTooMany(failure) ? most * PATIENCE_WHEN_TOO_MANY : most;
}

/** Doubles with each attempt; the upper half is left to chance. */
function backoffMs(attempt: number, random: number): number {
  const ms = Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
  return ms * (0.5 + random / 2);
}
