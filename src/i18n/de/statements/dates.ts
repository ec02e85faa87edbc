import type { datesNotes } from '../../../domain/rules/dates/dates-notes.ts';
import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const dates: RuleStatements<typeof datesRules, typeof datesNotes> = {
  'dates.format':
    'Ein Datum gibt es im Kalender, das Jahr hat vier Ziffern, und der Tag steht vor dem Monat, wenn das Jahr am Ende steht: 21/11/2026, 21-11-2026, 21.11.2026 oder 2026-11-21.',
  'dates.end-not-before-start':
    'Der letzte Tag der Abwesenheit ist der erste Tag oder ein späterer; beide sind Tage der Abwesenheit.',
  'dates.month-count':
    'Ein Zeitraum zählt n Monate, wenn er am Vortag des gleichen Monatstags n Monate später endet: 24. Februar bis 23. März ist ein Monat, 15. Juni bis 14. September sind drei.',
  'dates.month-count.clamp':
    'Hat der letzte Monat diesen Tag nicht, endet der Zeitraum an seinem letzten Tag: 31. Januar bis 28. Februar, im Schaltjahr bis 29., ist ein Monat.',
  'dates.week-count':
    'Eine Woche sind 7 aufeinanderfolgende Kalendertage, gleich mit welchem Wochentag sie beginnt; n Wochen sind 7 × n Tage, erster und letzter Tag eingeschlossen.',
  'dates.months-before':
    'Eine Anzahl Monate vor dem Beginn ist der gleiche Monatstag so viele Monate früher oder der letzte Tag eines kürzeren Monats: zwei Monate vor dem 30. April ist der 28. oder 29. Februar.',
  'dates.child-born': 'Das Kind, für das der Urlaub genommen wird, ist geboren, wenn der Urlaub beginnt.',
  'dates.plausible':
    'Jedes Datum liegt innerhalb der 100 Jahre vor dem Tag der Einreichung oder der 50 Jahre danach; sonst ist eine Ziffer der Jahreszahl falsch.',
};
