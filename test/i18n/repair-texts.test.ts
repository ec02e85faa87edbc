import { describe, expect, it } from 'vitest';
import { repair as german } from '../../src/i18n/de/messages/repair.ts';
import { repair as english } from '../../src/i18n/en/messages/repair.ts';
import { repair as dutch } from '../../src/i18n/nl/messages/repair.ts';
import { placeholdersOf } from '../support/rules/placeholders.ts';

const namesIn = (template: string): readonly string[] =>
  [...new Set(placeholdersOf(template).map(({ name }) => name))].toSorted();

describe.each([
  ['Dutch', dutch],
  ['German', german],
])('in %s', (_language, texts) => {
  it.each(Object.entries(english))('%s shows the values of the English text', (key, text) => {
    const translated = new Map<string, string>(Object.entries(texts)).get(key) ?? '';
    expect(namesIn(translated)).toEqual(namesIn(text));
    expect(translated.trim()).not.toBe('');
  });
});
