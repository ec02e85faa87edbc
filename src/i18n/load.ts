import type { Language } from '../schemas/model/codes.ts';
import { createRuleMessages, createTexts, type RuleMessages, type Texts } from './texts.ts';

/** Only the language in use is loaded. Dutch and German have no catalogue yet and are served in English. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'fr'
    ? createTexts('fr', (await import('./fr/catalogue.ts')).catalogue)
    : createTexts('en', (await import('./en/catalogue.ts')).catalogue);
}

/** The texts of the rules, apart from the others because only `check` and filing need them. */
export async function loadRuleMessages(texts: Texts): Promise<RuleMessages> {
  const { ruleTexts } =
    texts.language === 'fr' ? await import('./fr/rule-texts.ts') : await import('./en/rule-texts.ts');
  return createRuleMessages(ruleTexts, texts);
}
