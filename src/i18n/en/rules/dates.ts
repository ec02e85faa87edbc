import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const dates: RuleTexts<typeof datesRules> = {
  'dates.format': {
    message:
      '{column}: "{value}" is not a date that can be read: the day must exist, come before the month, and the year have four digits.',
    fix: 'Write the date as 2026-11-21, 21/11/2026, 21-11-2026 or 21.11.2026.',
  },
  'dates.end-not-before-start': {
    message: 'The last day, {endDate}, is before the first day, {startDate}.',
    fix: 'Give the last day of absence; for a single day it is the first day again.',
  },
  'dates.child-born': {
    message: 'The child is born on {birthDate}, after the first day of leave, {startDate}.',
    fix: "Check the child's date of birth and the first day of leave.",
  },
  'dates.plausible': {
    message: '{column}: {date} cannot be right; a digit of the year is missing or wrong.',
    fix: 'Check the four digits of the year.',
  },
};
