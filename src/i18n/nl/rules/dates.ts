import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const dates: RuleTexts<typeof datesRules> = {
  'dates.format': {
    message:
      '{column}: “{value}” is geen leesbare datum: de dag moet bestaan en vóór de maand staan, en het jaar moet vier cijfers hebben.',
    fix: 'Schrijf de datum als 21/11/2026, 21-11-2026, 21.11.2026 of 2026-11-21.',
  },
  'dates.end-not-before-start': {
    message: 'De laatste dag, {endDate}, valt vóór de eerste dag, {startDate}.',
    fix: 'Geef de laatste dag van de afwezigheid op; bij één enkele dag is dat ook de eerste.',
  },
  'dates.child-born': {
    message: 'Het kind wordt geboren op {birthDate}, na de eerste dag van het verlof, {startDate}.',
    fix: 'Controleer de geboortedatum van het kind en de eerste dag van het verlof.',
  },
  'dates.plausible': {
    message: '{column}: de datum {date} kan niet kloppen; een cijfer van het jaar ontbreekt of is fout.',
    fix: 'Controleer de vier cijfers van het jaar.',
  },
};
