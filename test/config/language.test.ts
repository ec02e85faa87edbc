import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, findFlagValue } from '../../src/config/language.ts';
import { peekProfileLanguage } from '../../src/config/profile-language.ts';

const noProfile = () => undefined;

describe('the language', () => {
  it('asked for by flag wins over the variable, the profile and the locale', () => {
    const env = { BAW_LANG: 'nl', LANG: 'de_BE' };
    expect(chooseLanguage(['list', '--lang', 'fr'], env, () => 'en')).toBe('fr');
    expect(chooseLanguage([], env, () => 'en')).toBe('nl');
    expect(chooseLanguage([], { LANG: 'de_BE' }, () => 'fr')).toBe('fr');
    expect(chooseLanguage([], { LANG: 'de_BE' }, noProfile)).toBe('de');
  });

  it('that does not exist is skipped', () => {
    expect(chooseLanguage(['--lang', 'xx'], { LANG: 'fr_BE' }, noProfile)).toBe('fr');
  });

  it('is not looked for behind --', () => {
    expect(chooseLanguage(['--', '--lang', 'fr'], {}, noProfile)).toBe('en');
  });
});

describe('a flag before the command line is parsed', () => {
  it.each([
    [['--lang', 'fr'], 'fr'],
    [['--lang=fr'], 'fr'],
    [['--lang', 'fr', '--lang=nl'], 'nl'],
    [['--language', 'fr'], undefined],
    [['--lang'], undefined],
  ])('in %j is %s', (argv, value) => {
    expect(findFlagValue(argv, '--lang')).toBe(value);
  });
});

describe('the language of a profile', () => {
  it.each([
    ['{"defaultProfile":"a","profiles":{"a":{"language":"fr"},"b":{"language":"nl"}}}', undefined, 'fr'],
    ['{"defaultProfile":"a","profiles":{"a":{"language":"fr"},"b":{"language":"nl"}}}', 'b', 'nl'],
    ['{"defaultProfile":"a","profiles":{"a":{"language":"latin"}}}', undefined, undefined],
    ['{"profiles":{}}', 'constructor', undefined],
    ['[1]', undefined, undefined],
    ['{', undefined, undefined],
  ])('in %s, asked for %s, is %s', (text, wanted, language) => {
    const home = mkdtempSync(path.join(tmpdir(), 'baw-language-'));
    writeFileSync(path.join(home, 'config.json'), text);
    expect(peekProfileLanguage(home, wanted)).toBe(language);
  });
});
