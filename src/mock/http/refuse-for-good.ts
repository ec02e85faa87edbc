import type { Problem } from '../problems/problem.ts';
import type { UsedKey } from '../state/events.ts';
import type { Store } from '../state/store.ts';

/** A refusal by the state of things is final for its key. */
export function refuseForGood(store: Store, refusal: Problem, key: UsedKey | undefined): Problem {
  if (key !== undefined) store.record({ kind: 'refused', at: store.now(), key, problem: refusal });
  return refusal;
}
