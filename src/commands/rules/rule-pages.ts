import { bookEntries } from '../../domain/rules/book-entries.ts';
import { renderFamilyPage, renderIndexPage } from '../../output/rules/rule-page.ts';
import { LANGUAGES } from '../../schemas/model/codes.ts';
import { loadBookTexts } from './load-book-texts.ts';

/** The pages of the whole book by their path in `docs/rules`; what `scripts/rule-pages.mjs` writes. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const entries = bookEntries();
  const books = await Promise.all(LANGUAGES.map(loadBookTexts));
  const families = [...new Set(entries.map(({ family }) => family))];
  const pages = new Map([['README.md', renderIndexPage(entries, books)]]);
  for (const family of families) {
    const members = entries.filter((entry) => entry.family === family);
    for (const book of books) pages.set(`${book.texts.language}/${family}.md`, renderFamilyPage(family, members, book));
  }
  return pages;
}
