import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const careerBreak: RuleTexts<typeof careerBreakRules> = {};
