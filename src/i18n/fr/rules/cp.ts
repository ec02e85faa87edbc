import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const cp: RuleTexts<typeof cpRules> = {};
