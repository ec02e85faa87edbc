import { describe, expect, it } from 'vitest';
import { REMARK_KEYS } from '../../src/domain/entitlement/entitlement.ts';
import { entitlement as german } from '../../src/i18n/de/messages/entitlement.ts';
import { entitlement as english } from '../../src/i18n/en/messages/entitlement.ts';
import { entitlement as french } from '../../src/i18n/fr/messages/entitlement.ts';
import { entitlement as dutch } from '../../src/i18n/nl/messages/entitlement.ts';

/** Names of the parameters that a template shows, whatever the forms it picks between. */
function placeholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].toSorted();
}

/** A form for one and another for several shows the same number, and languages differ in which words need it. */
describe.each([
  ['French', french],
  ['Dutch', dutch],
  ['German', german],
] as const)('the words of entitlement in %s', (_language, texts) => {
  it.each(Object.entries(english))('show the same values: %s', (key, template) => {
    const text = new Map<string, string>(Object.entries(texts)).get(key) ?? '';
    expect(text.trim()).not.toBe('');
    expect(placeholders(text)).toEqual(placeholders(template));
  });
});

describe('a remark', () => {
  it.each(REMARK_KEYS)('%s has its words', (key) => {
    expect(Object.keys(english)).toContain(`entitlement.remark.${key}`);
  });

  it('has no words that nothing says', () => {
    const said = new Set<string>(REMARK_KEYS.map((key) => `entitlement.remark.${key}`));
    const unsaid = Object.keys(english).filter((key) => key.startsWith('entitlement.remark.') && !said.has(key));
    expect(unsaid).toEqual([]);
  });
});
