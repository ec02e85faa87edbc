import type { datesNotes } from '../../../domain/rules/dates/dates-notes.ts';
import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const dates: RuleStatements<typeof datesRules, typeof datesNotes> = {
  'dates.format':
    "Une date existe au calendrier, son année a quatre chiffres, et le jour précède le mois lorsque l'année est en dernier : 21/11/2026, 21-11-2026, 21.11.2026 ou 2026-11-21.",
  'dates.end-not-before-start':
    "Le dernier jour d'absence est le premier jour ou un jour ultérieur ; les deux sont des jours d'absence.",
  'dates.month-count':
    "Une période compte n mois lorsqu'elle se termine la veille du même quantième n mois plus tard : du 24 février au 23 mars, un mois ; du 15 juin au 14 septembre, trois mois.",
  'dates.month-count.clamp':
    "Si le dernier mois n'a pas ce quantième, la période se termine le dernier jour de ce mois : du 31 janvier au 28 février, ou au 29 d'une année bissextile, un mois.",
  'dates.week-count':
    'Une semaine compte 7 jours calendrier consécutifs, quel que soit le premier jour ; n semaines font 7 × n jours, premier et dernier jour compris.',
  'dates.months-before':
    "Un nombre de mois avant le début désigne le même quantième autant de mois plus tôt, ou le dernier jour d'un mois plus court : deux mois avant le 30 avril, c'est le 28 ou le 29 février.",
  'dates.child-born': "L'enfant pour lequel le congé est pris est né quand le congé débute.",
  'dates.plausible':
    "Toute date se situe dans les 100 ans qui précèdent le jour de l'introduction ou les 50 ans qui le suivent ; au-delà, un chiffre de l'année est erroné.",
};
