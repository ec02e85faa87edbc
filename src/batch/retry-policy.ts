import type { Delivery } from '../errors/client-error.ts';

const FIRST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 30_000;
/** A service that asks for more patience than this is asked again by the user. */
const LONGEST_WAIT_MS = 5 * 60_000;
/** Spreads the calls of one pool after a common pause. */
const JITTER_MS = 500;

/** What the policy sees of a call that failed. */
export interface Failure {
  readonly delivery: Delivery;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
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

/** What to do after a failure that is not a refusal; `random` is at least 0 and below 1. */
export function decideRetry(attempt: Attempt, failure: Failure, random: number): Decision {
  const { delivery, retryable, retryAfterMs } = failure;
  if (delivery === 'refused' || attempt.number >= attempt.most) return { do: 'giveUp' };
  if (!retryable) return { do: delivery === 'unknown' && attempt.call === 'create' ? 'lookUp' : 'giveUp' };
  if (retryAfterMs !== undefined && retryAfterMs > LONGEST_WAIT_MS) return { do: 'giveUp' };
  return {
    do: 'wait',
    ms: retryAfterMs === undefined ? backoffMs(attempt.number, random) : retryAfterMs + JITTER_MS * random,
    next: attempt.call === 'find' || (attempt.mayHaveActed && !attempt.isKeyAlive) ? 'lookUp' : 'send',
    isPoolWide: delivery === 'not-sent' || retryAfterMs !== undefined,
  };
}

/** Doubles with each attempt; the upper half is left to chance. */
function backoffMs(attempt: number, random: number): number {
  const ms = Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
  return ms * (0.5 + random / 2);
}
