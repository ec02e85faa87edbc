import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const dates: RuleTexts<typeof datesRules> = {
  'dates.format': {
    message:
      "{column} : « {value} » n'est pas une date lisible : le jour doit exister et précéder le mois, et l'année avoir quatre chiffres.",
    fix: 'Indiquez la date sous la forme 21/11/2026, 21-11-2026, 21.11.2026 ou 2026-11-21.',
  },
  'dates.end-not-before-start': {
    message: 'Le dernier jour, le {endDate}, précède le premier, le {startDate}.',
    fix: "Indiquez le dernier jour d'absence ; pour un seul jour, c'est aussi le premier.",
  },
  'dates.child-born': {
    message: "L'enfant naît le {birthDate}, après le premier jour du congé, le {startDate}.",
    fix: "Vérifiez la date de naissance de l'enfant et le premier jour du congé.",
  },
  'dates.plausible': {
    message: "{column} : la date {date} ne peut pas être exacte ; un chiffre de l'année manque ou est erroné.",
    fix: "Vérifiez les quatre chiffres de l'année.",
  },
};
