import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBookTexts } from '../../../src/commands/rules/load-book-texts.ts';
import { bookEntries } from '../../../src/domain/rules/book-entries.ts';
import { explainEntry } from '../../../src/output/rules/explanation.ts';
import { renderExplanation } from '../../../src/output/rules/render-explanation.ts';
import { LANGUAGES } from '../../../src/schemas/model/codes.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const entries = bookEntries();

describe.each(LANGUAGES)('every entry of the book in %s', (language) => {
  it('explains itself, with every value in its place and no person shown', async () => {
    const book = await loadBookTexts(language);
    const layout = { texts: book.texts, width: 80, hasColor: false, isPlain: false };
    for (const entry of entries) {
      for (const isPlain of [false, true]) {
        const text = renderExplanation(explainEntry(entry, book), { ...layout, isPlain });
        expect(text, entry.id).toContain(book.statement(entry).slice(0, 20));
        expect(text, entry.id).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(text, entry.id).not.toMatch(/(?!999999)\d{6}\/\d{3}-\d{2}|\b\d{11}\b/);
      }
    }
  });
});

describe('every entry of the book', () => {
  it('has a good and a bad example when it is asked of rows', async () => {
    const book = await loadBookTexts('en');
    const bare = entries.filter((entry) => entry.kind === 'rule' && explainEntry(entry, book).example === null);
    expect(bare).toEqual([]);
  });

  it('that is kept elsewhere names a file that exists', () => {
    const lost = entries.filter(({ enforcedIn }) => enforcedIn !== null && !existsSync(path.join(ROOT, enforcedIn)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('that is kept elsewhere says where in words, not only that it is in this program', async () => {
    const book = await loadBookTexts('en');
    const vague = entries.filter((entry) =>
      explainEntry(entry, book).facts.some(({ values }) => values[0]?.endsWith('in another place of this program')),
    );
    expect(vague.map(({ id }) => id)).toEqual([]);
  });
});
