import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const dates: RuleTexts<typeof datesRules> = {
  'dates.end-not-before-start': {
    message: 'The last day, {endDate}, is before the first day, {startDate}.',
    fix: 'Give the last day of absence; for a single day it is the first day again.',
  },
};
