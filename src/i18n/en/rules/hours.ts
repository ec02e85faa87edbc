import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const hours: RuleTexts<typeof hoursRules> = {};
