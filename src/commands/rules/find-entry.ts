import type { BookEntry } from '../../domain/rules/book-entries.ts';
import { UsageError } from '../../errors/app-error.ts';
import { labelKey } from '../../schemas/files/label-key.ts';
import { nameDistance } from '../../schemas/files/nearest-name.ts';

const MOST_SUGGESTIONS = 3;

/** The entry of that id, in any case. @throws UsageError naming the ids that are near. */
export function findEntry<Entry extends BookEntry<string>>(entries: readonly Entry[], id: string): Entry {
  const wanted = id.trim().toLowerCase();
  const found = entries.find((entry) => entry.id === wanted);
  if (found !== undefined) return found;
  throw new UsageError('usage.noSuchRule', { rule: id, suggestion: nearIds(entries, id).join(', ') });
}

/** Ids that hold what was typed; else those that take the fewest changes, with their family or without. */
function nearIds(entries: readonly BookEntry<string>[], typed: string): readonly string[] {
  const key = labelKey(typed);
  const holding = entries.filter(({ id }) => key !== '' && labelKey(id).includes(key));
  const near = ({ id, family }: BookEntry<string>): number =>
    Math.min(nameDistance(typed, id), nameDistance(typed, id.slice(family.length)));
  const candidates = holding.length > 0 ? holding : entries.toSorted((a, b) => near(a) - near(b));
  return candidates.slice(0, MOST_SUGGESTIONS).map(({ id }) => id);
}
