import type { FilingService } from './ports.ts';
import type { OpenCalculation, OpenChange, OpenIntent, Sending } from './open-intent.ts';
import type { FinalOutcome } from './row-outcome.ts';
import type { RunState } from './run-state.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A service forgets keys by its own clock: of each day that it keeps one, an hour is left for clocks that differ. */
const MARGIN = 1 / 24;

/** What the service says about keys. */
export type KeySupport = Pick<FilingService, 'keys' | 'keyLifetimeMs'>;

export type Step =
  | { readonly do: 'report'; readonly outcome: FinalOutcome }
  /** Nothing was ever sent for this row. */
  | { readonly do: 'file' }
  /** Whether the service acted is unknown; the same body with the same key cannot make it act twice. */
  | { readonly do: 'resend'; readonly intent: OpenIntent | OpenChange | OpenCalculation }
  /** Whether the service acted is unknown, and only what it holds can tell. */
  | { readonly do: 'lookUp'; readonly intent: OpenIntent | OpenChange | OpenCalculation };

/** What to do for a row, from what the journal says about it; `elsewhere`: what another run of this machine sent for it. */
export function nextStep(
  contentKey: string,
  state: RunState,
  support: KeySupport,
  now: number,
  elsewhere?: OpenIntent,
): Step {
  const outcome = state.outcomeOf(contentKey);
  if (outcome !== undefined && outcome.status !== 'pending') return { do: 'report', outcome };
  const intent =
    state.intentOf(contentKey) ??
    state.changeIntentOf(contentKey) ??
    state.calculationIntentOf(contentKey) ??
    elsewhere;
  if (intent === undefined) return { do: 'file' };
  // A later key does not protect from what an earlier one did, which those who lacked a mandate then could not see.
  const isProtected = isKeyAlive(intent, support, now) && !intent.hadEarlierKey;
  return { do: isProtected ? 'resend' : 'lookUp', intent };
}

/** A key protects only if the service knew it at its first use and still does; a clock that went back proves nothing. */
export function isKeyAlive(
  { isKeyed, keyUsedAt }: Sending,
  { keys, keyLifetimeMs = DAY_MS }: KeySupport,
  now: number,
): boolean {
  const ageMs = now - keyUsedAt;
  return isKeyed && keys === 'on' && ageMs >= 0 && ageMs < keyLifetimeMs * (1 - MARGIN);
}

/** What is sent may still be worked on when its sender is gone: looked up too soon, it would be filed twice. */
const SETTLING_MS = 2_000;

/** How long to let an intent rest before what the service holds can be taken for the outcome. */
export function restMs({ sentAt }: Sending, now: number): number {
  return Math.min(Math.max(sentAt + SETTLING_MS - now, 0), SETTLING_MS);
}
