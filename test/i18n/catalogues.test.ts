import { describe, expect, it } from 'vitest';
import { ERROR_KEYS } from '../../src/errors/error-keys.ts';
import { errors as englishErrors } from '../../src/i18n/en/errors.ts';
import { messages as englishMessages } from '../../src/i18n/en/messages.ts';
import { ruleTexts as englishRules } from '../../src/i18n/en/rule-texts.ts';
import { errors as frenchErrors } from '../../src/i18n/fr/errors.ts';
import { messages as frenchMessages } from '../../src/i18n/fr/messages.ts';
import { ruleTexts as frenchRules } from '../../src/i18n/fr/rule-texts.ts';
import { loadTexts } from '../../src/i18n/load.ts';

/** Names of the parameters that a template shows, whatever the forms it picks between. */
function placeholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].toSorted();
}

type TextsByKey = Readonly<Record<string, { readonly message: string; readonly fix: string }>>;

function pairs(english: TextsByKey, french: TextsByKey): readonly [string, string, string][] {
  return Object.entries(english).flatMap(([key, text]): [string, string, string][] => [
    [`${key} message`, text.message, french[key]?.message ?? ''],
    [`${key} fix`, text.fix, french[key]?.fix ?? ''],
  ]);
}

const messagePairs = Object.entries(englishMessages).map(([key, text]): [string, string, string] => [
  key,
  text,
  new Map<string, string>(Object.entries(frenchMessages)).get(key) ?? '',
]);

describe('every text', () => {
  it.each([...messagePairs, ...pairs(englishErrors, frenchErrors), ...pairs(englishRules, frenchRules)])(
    '%s shows the same values in both languages, and says something in each',
    (_key, english, french) => {
      expect(placeholders(french)).toEqual(placeholders(english));
      expect(english.trim()).not.toBe('');
      expect(french.trim()).not.toBe('');
    },
  );

  it.each(Object.entries(frenchMessages).map(([key, text]): [string, string] => [key, text]))(
    '%s in French is spaced as French is printed',
    (_key, text) => {
      expect(text).not.toMatch(/«\S|\S»/);
      expect(text).not.toMatch(/\w[;!?]/);
    },
  );
});

describe('every error', () => {
  it.each(ERROR_KEYS)('%s has a message and a remedy', (key) => {
    for (const errors of [englishErrors, frenchErrors]) {
      expect(errors[key].message).toMatch(/[.)…]$/);
      expect(errors[key].fix.length).toBeGreaterThan(5);
    }
  });
});

describe('a language without a catalogue', () => {
  it.each(['nl', 'de'] as const)(
    '%s is served in English, and its values are written as English writes them',
    async (language) => {
      const texts = await loadTexts(language);
      expect(texts.language).toBe('en');
      expect(texts.message('list.total', { total: 2 })).toBe('2 requests.');
    },
  );
});
