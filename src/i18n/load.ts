import type { Doubt } from '../domain/rules/define-rule.ts';
import type { Language } from '../schemas/model/codes.ts';
import type { FigureTexts } from './figure-text.ts';
import type { Statements } from './rule-text.ts';
import { createTexts, type RuleMessages, type Texts } from './texts.ts';

/** Only the language in use is loaded. */
const CATALOGUES = {
  fr: () => import('./fr/catalogue.ts'),
  nl: () => import('./nl/catalogue.ts'),
  de: () => import('./de/catalogue.ts'),
  en: () => import('./en/catalogue.ts'),
} as const satisfies Record<Language, unknown>;

const RULE_TEXTS = {
  fr: () => import('./fr/rule-texts.ts'),
  nl: () => import('./nl/rule-texts.ts'),
  de: () => import('./de/rule-texts.ts'),
  en: () => import('./en/rule-texts.ts'),
} as const satisfies Record<Language, unknown>;

const STATEMENTS = {
  fr: () => import('./fr/statements.ts'),
  nl: () => import('./nl/statements.ts'),
  de: () => import('./de/statements.ts'),
  en: () => Promise.resolve({ statements: undefined }),
} as const satisfies Record<Language, unknown>;

const FIGURE_TEXTS = {
  fr: () => import('./fr/figures.ts'),
  nl: () => import('./nl/figures.ts'),
  de: () => import('./de/figures.ts'),
  en: () => import('./en/figures.ts'),
} as const satisfies Record<Language, unknown>;

export async function loadTexts(language: Language): Promise<Texts> {
  return createTexts(language, (await CATALOGUES[language]()).catalogue);
}

/** The texts of the rules, apart from the others because only `check` and filing need them. */
export async function loadRuleMessages(texts: Texts, doubts: ReadonlyMap<string, Doubt>): Promise<RuleMessages> {
  const [{ createRuleMessages }, { ruleTexts }] = await Promise.all([
    import('./rule-messages.ts'),
    RULE_TEXTS[texts.language](),
  ]);
  return createRuleMessages(ruleTexts, doubts, texts);
}

/** What each entry of the book asks; nothing in English, where the rules themselves say it. */
export async function loadStatements(language: Language): Promise<Statements | undefined> {
  return (await STATEMENTS[language]()).statements;
}

export async function loadFigureTexts(language: Language): Promise<FigureTexts> {
  return (await FIGURE_TEXTS[language]()).figures;
}
