import type { BookEntry } from '../../domain/rules/book-entries.ts';
import { UsageError } from '../../errors/app-error.ts';
import { labelKey } from '../../schemas/files/label-key.ts';
import { findNearestNames } from '../../schemas/files/nearest-name.ts';

const MOST_SUGGESTIONS = 3;

/** The entry of that id, in any case. @throws UsageError naming the ids that are near. */
export function findEntry<Entry extends BookEntry<string>>(entries: readonly Entry[], id: string): Entry {
  const wanted = id.trim().toLowerCase();
  const found = entries.find((entry) => entry.id === wanted);
  if (found !== undefined) return found;
  throw new UsageError('usage.noSuchRule', { rule: id, suggestion: nearIds(entries, id).join(', ') });
}

/** Ids that hold what was typed, as when the family was left out; else those that take the fewest changes. */
function nearIds(entries: readonly BookEntry<string>[], id: string): readonly string[] {
  const ids = entries.map((entry) => entry.id);
  const key = labelKey(id);
  const holding = key === '' ? [] : ids.filter((each) => labelKey(each).includes(key));
  return (holding.length > 0 ? holding : findNearestNames(id, ids, MOST_SUGGESTIONS)).slice(0, MOST_SUGGESTIONS);
}
