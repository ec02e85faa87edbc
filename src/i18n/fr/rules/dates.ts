import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const dates: RuleTexts<typeof datesRules> = {
  'dates.end-not-before-start': {
    message: 'Le dernier jour, le {endDate}, précède le premier, le {startDate}.',
    fix: "Indiquez le dernier jour d'absence ; pour un seul jour, c'est aussi le premier.",
  },
};
