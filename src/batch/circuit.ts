import type { PauseReason } from './engine-event.ts';
import { askedMs, isOutage, isTooMany, type Failure } from './retry-policy.ts';

/** So many calls in a row without an answer, of whatever rows, mean that the next ones will have none either. */
export const OPENS_AFTER = 5;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Without any answer for so long, a run ends: the user goes on when the service is back. */
export const USUAL_PATIENCE_MS = 2 * 60_000;
/** What a service may ask for at once of a run that was not told to wait for it. */
export const LONGEST_ASKED_MS = 5 * 60_000;

/** Whether a call asks for a change, or only what there is. */
export type CallKind = 'change' | 'question';

export interface Patience {
  /** How long to go on without any answer; infinite: as long as the user lets it. */
  readonly mostMs: number;
  /** The user wants to wait until the service is back, however long it asks for within that time. */
  readonly waitsForService: boolean;
}

export const USUAL_PATIENCE: Patience = { mostMs: USUAL_PATIENCE_MS, waitsForService: false };

export type Verdict =
  | { readonly do: 'goOn' }
  /** No call for so long. */
  | { readonly do: 'pause'; readonly reason: PauseReason; readonly ms: number }
  /** There has been no answer for longer than the run is to bear. */
  | { readonly do: 'end' };

const GO_ON: Verdict = { do: 'goOn' };

/**
 * Bears in mind how the calls of all rows fare. Closed: calls are made freely. Open, after repeated failure or when the
 * service says that it is away: none for a while, then one at a time, until one is answered.
 */
export class Circuit {
  readonly #patience: Patience;
  /** In a row, by whichever rows. */
  #failures = 0;
  /** One of them at a call that changes something. */
  #hasChangeFailed = false;
  /** Times that it opened since the last answer. */
  #openings = 0;
  #failingSince: number | undefined;
  /** Pauses since the last answer: counts where the clock goes back or stands still. */
  #pausedMs = 0;
  /** Length of the last pause. */
  #lastPauseMs = 0;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  get isClosed(): boolean {
    return this.#openings === 0;
  }

  /** No answer since the last failure. */
  get isInTrouble(): boolean {
    return this.#failures > 0;
  }

  /**
   * The service answered, be it with a refusal. That it answers questions is no sign that it takes what it failed to
   * take before.
   */
  answered(kind: CallKind): void {
    if (this.#failures === 0 || (kind === 'question' && this.#hasChangeFailed)) return;
    this.#failures = 0;
    this.#hasChangeFailed = false;
    this.#openings = 0;
    this.#failingSince = undefined;
    this.#pausedMs = 0;
  }

  /** What follows from a call without an answer; `isPaused`: it was under way when the others were already held back. */
  failed(failure: Failure, kind: CallKind, isPaused: boolean, now: number, random: number): Verdict {
    this.#failures += 1;
    this.#hasChangeFailed ||= kind === 'change';
    this.#failingSince ??= now;
    const leftMs = this.#patience.mostMs - Math.max(now - this.#failingSince, this.#pausedMs);
    if (leftMs <= 0) return { do: 'end' };
    if (isTooMany(failure) || failure.retryAfterMs !== undefined) {
      return this.#asked(failure, isPaused, leftMs, random);
    }
    if (isPaused) return GO_ON;
    if (this.isClosed && this.#failures < OPENS_AFTER) return GO_ON;
    this.#openings += 1;
    return this.#pause(this.#reason(failure, 'failing'), Math.min(pauseMs(this.#openings, random), leftMs));
  }

  #asked(failure: Failure, isPaused: boolean, leftMs: number, random: number): Verdict {
    const asked = failure.retryAfterMs ?? FIRST_PAUSE_MS;
    const mostMs = Math.max(leftMs, this.#patience.waitsForService ? 0 : LONGEST_ASKED_MS);
    // Without what is left to chance: a service that asks for just as long as the run may bear is waited for.
    if (askedMs(asked, 0) > mostMs) return { do: 'end' };
    const ms = askedMs(asked, random);
    // One of several that were told the same at the same time.
    if (isPaused && ms <= this.#lastPauseMs + FIRST_PAUSE_MS) return GO_ON;
    // A service that counts calls is not away.
    if (!isTooMany(failure)) this.#openings += 1;
    return this.#pause(this.#reason(failure, 'asked'), ms, isPaused ? this.#lastPauseMs : 0);
  }

  #pause(reason: PauseReason, ms: number, alreadyMs = 0): Verdict {
    this.#pausedMs += ms - alreadyMs;
    this.#lastPauseMs = ms;
    return { do: 'pause', reason, ms };
  }

  #reason(failure: Failure, otherwise: PauseReason): PauseReason {
    return this.#patience.waitsForService && isOutage(failure) ? 'waitingForService' : otherwise;
  }
}

/** Doubles each time the service is tried in vain; a quarter more is left to chance. */
function pauseMs(opening: number, random: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (opening - 1), LONGEST_PAUSE_MS) * (1 + random / 4);
}
