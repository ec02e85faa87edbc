import type { BookEntry } from '../../domain/rules/book-entries.ts';
import { familyText } from '../../output/rules/family-words.ts';
import type { BookTexts } from '../../output/rules/book-texts.ts';
import { scopeText } from '../../output/rules/rule-words.ts';
import { labelKey } from '../../schemas/files/label-key.ts';
import type { RulesListOptions } from '../rules.ts';

/** The entries that apply to one of the leaves and sectors, are of one of the severities and kinds, and hold all words. */
export function selectEntries<Entry extends BookEntry<string>>(
  entries: readonly Entry[],
  { leaveTypes, sectors, severities, kinds, search }: RulesListOptions,
  book: BookTexts,
): readonly Entry[] {
  const words = keysOf(search ?? '');
  return entries.filter(
    (entry) =>
      meets(leaveTypes, entry.leaveTypes) &&
      meets(sectors, entry.sectors) &&
      (severities.length === 0 || severities.some((severity) => hasSeverity(entry, severity))) &&
      (kinds.length === 0 || kinds.includes(entry.kind)) &&
      (words.length === 0 || holdsWords(entry, words, book)),
  );
}

function meets<Code>(wanted: readonly Code[], admitted: readonly Code[] | 'all'): boolean {
  return wanted.length === 0 || admitted === 'all' || wanted.some((code) => admitted.includes(code));
}

/** What gives no finding is there to be known, and so is listed with the notes as well. */
function hasSeverity({ severity }: BookEntry<string>, wanted: RulesListOptions['severities'][number]): boolean {
  return severity === null ? wanted === 'none' || wanted === 'info' : severity === wanted;
}

/** Case, accents and punctuation do not count, and a part of a word is enough. */
function holdsWords(entry: BookEntry<string>, words: readonly string[], book: BookTexts): boolean {
  const { texts } = book;
  const told = keysOf(
    [entry.id, book.statement(entry), familyText(entry.family, texts), scopeText(entry, texts)].join(' '),
  );
  return words.every((word) => told.some((each) => each.includes(word)));
}

function keysOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(labelKey)
    .filter((key) => key !== '');
}
