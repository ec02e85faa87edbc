import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const carer: RuleTexts<typeof carerRules> = {};
