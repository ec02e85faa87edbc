import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const palliative: RuleTexts<typeof palliativeRules> = {};
