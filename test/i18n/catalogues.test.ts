import { describe, expect, it } from 'vitest';
import { ERROR_KEYS } from '../../src/errors/error-keys.ts';
import { loadRuleMessages, loadTexts } from '../../src/i18n/load.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { fillTemplate } from '../../src/i18n/format.ts';
import {
  ATTACHMENT_TYPES,
  LANGUAGES,
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  WORKER_CODES,
} from '../../src/schemas/model/codes.ts';
import { COLUMN_NAMES } from '../../src/schemas/model/columns.ts';
import { catalogues } from '../support/catalogues.ts';

/** Names of the parameters that a template shows, whatever the forms it picks between. */
function placeholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].toSorted();
}

type Catalogue = (typeof catalogues)[number];

/** Every template of a language under a name of its own. */
function textsOf({ messages, errors, rules }: Catalogue): ReadonlyMap<string, string> {
  const pairs = Object.entries({ ...errors, ...rules }).flatMap(([key, { message, fix }]): [string, string][] => [
    [`${key} message`, message],
    [`${key} fix`, fix],
  ]);
  return new Map([...Object.entries(messages), ...pairs]);
}

const [english, ...translations] = catalogues;

describe.each(translations)('the texts in $language', (catalogue) => {
  const texts = textsOf(catalogue);

  it.each([...textsOf(english)])(
    '%s: shows the values that the English text shows, and says something',
    (key, text) => {
      const translated = texts.get(key) ?? '';
      expect(placeholders(translated)).toEqual(placeholders(text));
      expect(translated.trim() === '').toBe(text.trim() === '');
    },
  );

  it('are all there, and no others', () => {
    expect([...texts.keys()].toSorted()).toEqual([...textsOf(english).keys()].toSorted());
  });
});

describe.each([
  { language: 'fr', quotes: /«\S|\S»/, spacing: /\w[;!?]/ },
  { language: 'nl', quotes: /[«»„]/, spacing: /[^:] [;:!?]/ },
  { language: 'de', quotes: /[«»”]/, spacing: /[^:] [;:!?]/ },
])('the messages in $language', ({ language, quotes, spacing }) => {
  const messages = Object.entries(catalogues.find((each) => each.language === language)?.messages ?? {});

  it.each(messages)('%s is quoted and spaced as the language is printed', (_key, text) => {
    expect(text).not.toMatch(quotes);
    expect(text).not.toMatch(spacing);
  });
});

/** Names that nobody meets in a sentence of their language. */
const CANONICAL = [
  ...COLUMN_NAMES,
  ...LEAVE_TYPES,
  ...MOTIVES,
  ...REGIMES,
  ...WORKER_CODES,
  ...ATTACHMENT_TYPES,
].filter((name) => /[A-Z]/.test(name));
/** Such a name is in place behind a label, or where it is shown how something is typed. */
const BARE_NAME = new RegExp(`(?<![(=\\w])(?:${CANONICAL.join('|')})(?![\\w=)])`);

describe.each(translations)('the sentences in $language', ({ rules, errors }) => {
  it.each(Object.entries({ ...rules, ...errors }))('%s names columns and codes by their label first', (_key, text) => {
    const sentences = `${text.message} ${text.fix}`.replaceAll(/\{\w+(?::[^}]*)?\}/g, '');
    expect(sentences).not.toMatch(BARE_NAME);
  });
});

describe('a list of codes or columns', () => {
  it.each([
    ['fr', 'Employé (whiteCollar), Ouvrier (blueCollar); Date de début (startDate); aucun'],
    ['nl', 'Bediende (whiteCollar), Arbeider (blueCollar); Begindatum (startDate); geen'],
    ['de', 'Angestellter (whiteCollar), Arbeiter (blueCollar); Anfangsdatum (startDate); keine'],
  ] as const)('shows in %s the label of each with its canonical name', async (language, expected) => {
    const params = {
      codes: { codes: WORKER_CODES, list: 'workerCode' },
      columns: { columns: ['startDate'] },
      nothing: { codes: [], list: 'motive' },
    } as const;
    expect(fillTemplate('{codes}; {columns}; {nothing}', params, await loadTexts(language))).toBe(expected);
  });
});

describe('every error', () => {
  it.each(ERROR_KEYS)('%s has a message and a remedy', (key) => {
    for (const { errors } of catalogues) {
      expect(errors[key].message).toMatch(/[.)…]$/);
      expect(errors[key].fix.length).toBeGreaterThan(5);
    }
  });
});

describe('each language', () => {
  it.each([
    ['fr', '2 demandes.', '31/12/2026'],
    ['nl', '2 aanvragen.', '31/12/2026'],
    ['de', '2 Anträge.', '31.12.2026'],
    ['en', '2 requests.', '2026-12-31'],
  ] as const)('%s counts and writes dates its own way', async (language, total, date) => {
    const texts = await loadTexts(language);
    expect(texts.language).toBe(language);
    expect(texts.message('list.total', { total: 2 })).toBe(total);
    const { finding } = await loadRuleMessages(texts, new Map());
    const params = { startDate: { date: isoDate('2026-12-31') }, endDate: { date: isoDate('2026-12-30') } };
    expect(finding({ ruleId: 'dates.end-not-before-start', params }).message).toContain(date);
  });
});

describe('a finding', () => {
  it.each(LANGUAGES)('says in %s that earlier rows are counted along', async (language) => {
    const { finding } = await loadRuleMessages(await loadTexts(language), new Map());
    const params = { requested: 1, used: 4, capital: 4, left: 0 };
    const alone = finding({ ruleId: 'parental.total', params }).message;
    const counted = finding({ ruleId: 'parental.total', params: { ...params, earlierLines: '12, 14' } }).message;
    expect(counted.startsWith(`${alone} `)).toBe(true);
    expect(counted).toContain('12, 14');
  });

  it.each(LANGUAGES)('says in %s that its law is in doubt', async (language) => {
    const texts = await loadTexts(language);
    const [disputed, unverified, settled] = await Promise.all(
      [
        new Map([['parental.total', 'disputed'] as const]),
        new Map([['parental.total', 'unverified'] as const]),
        new Map(),
      ].map(
        async (doubts) =>
          (await loadRuleMessages(texts, doubts)).finding({ ruleId: 'parental.total', params: {} }).message,
      ),
    );
    expect(disputed).toBe(`${String(settled)} ${texts.message('finding.disputed')}`);
    expect(unverified).toBe(`${String(settled)} ${texts.message('finding.unverified')}`);
  });
});
