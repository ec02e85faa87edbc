import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const notice: RuleTexts<typeof noticeRules> = {};
