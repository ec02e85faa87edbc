import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const request: RuleTexts<typeof requestRules> = {};
