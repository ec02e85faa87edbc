import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const file: RuleTexts<typeof fileRules> = {};
