import { labelKey } from './label-key.ts';

/** The name that takes the fewest changes of a letter to become from `wanted`; the first of them when several do. */
export function findNearest(wanted: string, names: readonly string[]): string {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = nameDistance(wanted, name);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** How many changes of a letter lie between two names; case, accents and punctuation do not count. */
export function nameDistance(a: string, b: string): number {
  return editDistance(labelKey(a), labelKey(b));
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
