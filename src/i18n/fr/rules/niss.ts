import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const niss: RuleTexts<typeof nissRules> = {};
