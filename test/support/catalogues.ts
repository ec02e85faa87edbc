import { errors as germanErrors } from '../../src/i18n/de/errors.ts';
import { messages as germanMessages } from '../../src/i18n/de/messages.ts';
import { ruleTexts as germanRules } from '../../src/i18n/de/rule-texts.ts';
import { errors as englishErrors } from '../../src/i18n/en/errors.ts';
import { messages as englishMessages } from '../../src/i18n/en/messages.ts';
import { ruleTexts as englishRules } from '../../src/i18n/en/rule-texts.ts';
import { errors as frenchErrors } from '../../src/i18n/fr/errors.ts';
import { messages as frenchMessages } from '../../src/i18n/fr/messages.ts';
import { ruleTexts as frenchRules } from '../../src/i18n/fr/rule-texts.ts';
import { errors as dutchErrors } from '../../src/i18n/nl/errors.ts';
import { messages as dutchMessages } from '../../src/i18n/nl/messages.ts';
import { ruleTexts as dutchRules } from '../../src/i18n/nl/rule-texts.ts';

/** Every text of every language, for tests that look at all of them. */
export const catalogues = [
  { language: 'en', messages: englishMessages, errors: englishErrors, rules: englishRules },
  { language: 'fr', messages: frenchMessages, errors: frenchErrors, rules: frenchRules },
  { language: 'nl', messages: dutchMessages, errors: dutchErrors, rules: dutchRules },
  { language: 'de', messages: germanMessages, errors: germanErrors, rules: germanRules },
] as const;
