import type { Deps } from '../deps.ts';
import type { Capacity } from '../schemas/model/codes.ts';

/**
 * In which capacity what one looks at was filed, undefined for both. On the screens the type of connection decides; here
 * that is the capacity of the profile, unless the command names others.
 */
export function followedCapacity(
  named: readonly Capacity[],
  { settings }: Pick<Deps, 'settings'>,
): Capacity | undefined {
  if (named.length === 0) return settings.requestDefaults.capacity;
  return named.length === 1 ? named[0] : undefined;
}

/** That only a part is shown must be seen where nobody asked for it; undefined where nothing is to be said. */
export function capacityNote(
  named: readonly Capacity[],
  followed: Capacity | undefined,
  { texts }: Pick<Deps, 'texts'>,
): string | undefined {
  if (named.length > 0 || followed === undefined) return undefined;
  const capacity = texts.codeLabel('capacity', followed);
  return texts.message('follow.capacityOfProfile', { capacity });
}
