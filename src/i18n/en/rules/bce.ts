import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bce: RuleTexts<typeof bceRules> = {};
