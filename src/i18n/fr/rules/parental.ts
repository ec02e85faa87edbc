import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const parental: RuleTexts<typeof parentalRules> = {};
