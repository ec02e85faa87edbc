import { describe, expect, it } from 'vitest';
import { DATED_VALUE_IDS, MILESTONE_IDS } from '../../../src/domain/values/figures.ts';
import { loadBookTexts } from '../../../src/commands/rules/load-book-texts.ts';
import { figureInWords, valueText } from '../../../src/output/rules/figure-words.ts';
import { LANGUAGES } from '../../../src/schemas/model/codes.ts';
import { inventedTexts } from '../../support/rules/invented-book.ts';

describe('a figure in words', () => {
  it('tells each of its parts, a fraction as it is written, and that there is none', async () => {
    const book = await inventedTexts();
    expect(valueText('endOfCareerYears', { male: 31, female: 26 }, book)).toBe(
      '31 years for a man, 26 years for a woman',
    );
    expect(valueText('halfTimeContract', { numerator: 3, denominator: 4 }, book)).toBe('3/4 of full-time');
    expect(valueText('endOfCareerEarlyAllowance', null, book)).toBe('no allowance from 55 any more');
    expect(valueText('parentalBlockFull', 1, book)).toBe('1 month');
  });

  it('tells only the parts that differ from another', async () => {
    const book = await inventedTexts();
    const [before, after] = [
      { right: 55, exceptions: 50 },
      { right: 55, exceptions: null },
    ];
    expect(valueText('endOfCareerAge', after, book, before)).toBe('no exceptions any more');
    expect(valueText('endOfCareerAge', before, book, after)).toBe('50 years in the exceptions');
  });

  it.each(LANGUAGES)('is complete in %s', async (language) => {
    const book = await loadBookTexts(language);
    for (const id of [...DATED_VALUE_IDS, ...MILESTONE_IDS]) {
      const { name, entries } = figureInWords(id, book);
      for (const text of [name ?? 'a sentence', ...entries.map((entry) => entry.text)]) {
        expect(text, id).not.toMatch(/[{}]|undefined|NaN|object/);
        expect(text.trim(), id).not.toBe('');
      }
    }
  });

  it.each(LANGUAGES)('shows the same numbers in %s as in English', async (language) => {
    const [english, book] = await Promise.all([loadBookTexts('en'), loadBookTexts(language)]);
    const numbers = (text: string | undefined) => (text?.match(/\d+(\/\d+)?/g) ?? []).toSorted();
    for (const id of DATED_VALUE_IDS) {
      const told = figureInWords(id, book).entries;
      for (const [index, { text }] of figureInWords(id, english).entries.entries())
        expect(numbers(told[index]?.text), id).toEqual(numbers(text));
    }
  });
});
