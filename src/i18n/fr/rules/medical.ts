import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const medical: RuleTexts<typeof medicalRules> = {};
