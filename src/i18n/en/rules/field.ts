import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const field: RuleTexts<typeof fieldRules> = {};
