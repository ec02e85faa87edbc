import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bis: RuleTexts<typeof bisRules> = {
  'bis.month': {
    message:
      'The third and fourth digits of the national register number are {month}; they must be a month from 01 to 12, or, in a BIS number, from 20 to 32 or from 40 to 52.',
    fix: "Compare the number digit by digit with the worker's document.",
  },
};
