import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const dates: RuleTexts<typeof datesRules> = {
  'dates.format': {
    message:
      '{column}: „{value}“ ist kein lesbares Datum: Den Tag muss es geben, er muss vor dem Monat stehen, und das Jahr muss vier Ziffern haben.',
    fix: 'Schreiben Sie das Datum in der Form 21.11.2026, 21/11/2026, 21-11-2026 oder 2026-11-21.',
  },
  'dates.end-not-before-start': {
    message: 'Der letzte Tag, der {endDate}, liegt vor dem ersten, dem {startDate}.',
    fix: 'Geben Sie den letzten Tag der Abwesenheit an; bei einem einzigen Tag ist es zugleich der erste.',
  },
  'dates.child-born': {
    message: 'Das Kind wird am {birthDate} geboren, nach dem ersten Urlaubstag, dem {startDate}.',
    fix: 'Prüfen Sie das Geburtsdatum des Kindes und den ersten Urlaubstag.',
  },
  'dates.plausible': {
    message: '{column}: Das Datum {date} kann nicht stimmen; eine Ziffer der Jahreszahl fehlt oder ist falsch.',
    fix: 'Prüfen Sie die vier Ziffern der Jahreszahl.',
  },
};
