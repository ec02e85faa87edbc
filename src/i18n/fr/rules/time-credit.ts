import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const timeCredit: RuleTexts<typeof timeCreditRules> = {};
