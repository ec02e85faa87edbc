import type { Doubt, Rule } from './define-rule.ts';
import { rules } from './index.ts';

/** The rules whose law is in doubt, by id: what they say has to say so. */
export function findDoubts(among: readonly Rule[] = rules): ReadonlyMap<string, Doubt> {
  return new Map(among.flatMap(({ id, doubt }) => (doubt === undefined ? [] : [[id, doubt]])));
}
