import type { FinalOutcome, OpenIntent, RunState } from './run-state.ts';

/** Services keep a key for 24 hours on their own clock; an hour is left for clocks that differ. */
const KEY_LIFETIME_MS = 23 * 60 * 60 * 1000;

export type Step =
  | { readonly do: 'report'; readonly outcome: FinalOutcome }
  /** Nothing was ever sent for this row. */
  | { readonly do: 'file' }
  /** Whether the service acted is unknown; the same body with the same key cannot make it act twice. */
  | { readonly do: 'resend'; readonly intent: OpenIntent }
  /** Whether the service acted is unknown, and only what it holds can tell. */
  | { readonly do: 'lookUp'; readonly intent: OpenIntent };

/** What to do for a row, from what the journal says about it; `elsewhere`: what another run of this machine sent for it. */
export function nextStep(
  contentKey: string,
  state: RunState,
  keys: 'on' | 'off',
  now: number,
  elsewhere?: OpenIntent,
): Step {
  const outcome = state.outcomeOf(contentKey);
  if (outcome !== undefined && outcome.status !== 'pending') return { do: 'report', outcome };
  const intent = state.intentOf(contentKey) ?? elsewhere;
  if (intent === undefined) return { do: 'file' };
  return { do: isKeyAlive(intent, keys, now) ? 'resend' : 'lookUp', intent };
}

/** A key protects only if the service knew it at its first use and still does; a clock that went back proves nothing. */
export function isKeyAlive({ isKeyed, keyUsedAt }: OpenIntent, keys: 'on' | 'off', now: number): boolean {
  const ageMs = now - keyUsedAt;
  return isKeyed && keys === 'on' && ageMs >= 0 && ageMs < KEY_LIFETIME_MS;
}

/** What is sent may still be worked on when its sender is gone: looked up too soon, it would be filed twice. */
const SETTLING_MS = 2_000;

/** How long to let an intent rest before what the service holds can be taken for the outcome. */
export function restMs({ sentAt }: OpenIntent, now: number): number {
  return Math.min(Math.max(sentAt + SETTLING_MS - now, 0), SETTLING_MS);
}
