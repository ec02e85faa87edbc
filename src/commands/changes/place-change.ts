import { AGAIN } from '../../batch/content-key.ts';
import { changeKey } from '../../batch/change.ts';
import type { RunState } from '../../batch/run-state.ts';
import type { PlannedChange } from './plan-changes.ts';

/**
 * Under which key of its run a change is to be made; `undefined` when it is not: the request is so without this run. What
 * the run made of it before counts only as long as the service still has it so. After that the same change is meant
 * once more, whose key names the one that it follows.
 */
export function placeChange({ change, verdict }: PlannedChange, state: RunState): string | undefined {
  const key = changeKey(change);
  let contentKey = key;
  for (let own = state.outcomeOf(key); own?.status === 'filed'; own = state.outcomeOf(contentKey)) {
    const next = `${key}${AGAIN}${own.part ?? ''}`;
    if (verdict === 'already' && state.outcomeOf(next) === undefined) break;
    contentKey = next;
  }
  const known = state.outcomeOf(contentKey);
  switch (verdict) {
    case 'send':
      return contentKey;
    case 'already':
      // Refused then, and so now: somebody else saw to it.
      return known === undefined || known.status === 'refused' ? undefined : contentKey;
    case 'barred':
      // Sent before it was known that it cannot be: what came of it has to be found out.
      return known?.status === 'pending' ? contentKey : undefined;
  }
}
