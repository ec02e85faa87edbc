import type { hoursNotes } from '../../../domain/rules/hours/hours-notes.ts';
import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const hours: RuleStatements<typeof hoursRules, typeof hoursNotes> = {
  'hours.periods.education':
    'Im Unterrichtswesen wird das Pensum in Unterrichtsstunden angegeben, genau wie in der Zuweisung und für alle drei Zahlen in derselben Einheit; sonst in Stunden und Minuten pro Woche.',
  'hours.positive':
    'Die Vollzeit und die vertragliche Arbeitszeit vor der Unterbrechung sind größer als 0; die Arbeitszeit während der Unterbrechung beträgt 0 oder mehr.',
  'hours.plausible-full':
    'Im Privatsektor hat eine Vollzeitwoche 35 bis 40 Stunden; eine andere Zahl ist meist ein Tippfehler oder eine Monatszahl.',
  'hours.before-max-full':
    'Die vertragliche Arbeitszeit des Arbeitnehmers ist höchstens die Vollzeit; sind beide gleich, arbeitet er in Vollzeit.',
  'hours.during-less-than-before':
    'Die Arbeitszeit während der Unterbrechung ist kürzer als die vertragliche: Eine Unterbrechung gibt immer einen Teil des Pensums auf.',
  'hours.abandoned':
    'Die Verringerung ist, sofern angegeben, die vertragliche Arbeitszeit vor der Unterbrechung abzüglich der Arbeitszeit während der Unterbrechung.',
  'hours.full-zero':
    'Während einer vollständigen Unterbrechung, in Monaten oder Wochen, wird nicht gearbeitet: Die Arbeitszeit während der Unterbrechung ist 0.',
  'hours.fraction.half':
    'Bei Halbzeit wird die Hälfte der Vollzeit gearbeitet, unabhängig vom eigenen Vertrag: 19:00 von 38:00, auch bei einem Vertrag von 28:30.',
  'hours.fraction.one-third':
    'Bei einer Verringerung um 1/3 werden zwei Drittel der Vollzeit gearbeitet: 25:20 von 38:00.',
  'hours.fraction.one-quarter':
    'Bei einer Verringerung um 1/4 werden drei Viertel der Vollzeit gearbeitet: 28:30 von 38:00.',
  'hours.fraction.one-fifth':
    'Bei einer Verringerung um 1/5 werden im Wochendurchschnitt vier Fünftel der Vollzeit gearbeitet: 30:24 von 38:00.',
  'hours.fraction.one-tenth':
    'Bei einer Verringerung um 1/10 werden im Wochendurchschnitt neun Zehntel der Vollzeit gearbeitet: 34:12 von 38:00, verteilt als halber Tag pro Woche, ein Tag alle zwei Wochen oder anders.',
  'hours.fraction.exact':
    'Der Bruchteil der Regelung wird auf die Minute genau eingehalten, denn das LfA prüft ihn. Liegt er zwischen zwei Minuten, sind beide richtig; eine Minute Abweichung wird gemeldet, zwei sind ein Fehler.',
  'hours.periods.non-integer':
    'Der Bruchteil des Pensums ist eine ganze Zahl von Unterrichtsstunden; ist er es nicht (4/5 von 22 sind 17,6), gilt die Zahl der Zuweisung durch die Gemeinschaft.',
  'hours.average':
    'Die Arbeitszeit während der Unterbrechung ist ein Wochendurchschnitt: Ungleiche Wochen sind zulässig, wenn der Durchschnitt über den Bezugszeitraum stimmt.',
  'hours.five-day-week.time-credit':
    'Zeitkredit um 1/5 geht von einer Woche mit mindestens 5 Arbeitstagen aus, oder seit 2026 von einer anderen Vollzeitregelung, wenn eine Vereinbarung besteht.',
  'hours.full-time-required':
    'Halbzeit, 1/5 und 1/10 setzen grundsätzlich einen Vollzeitvertrag voraus. Für die Halbzeit genügen 3/4 bei Urlaub für Palliativpflege, medizinischem Beistand und Zeitkredit, und Beschäftigungen bei mehreren Arbeitgebern zählen zusammen.',
  'hours.part-time-contract':
    'Bei einer teilweisen Unterbrechung wird der Arbeitnehmer Teilzeitbeschäftigter: Spätestens am ersten Tag liegt ein schriftlicher Vertrag oder Zusatz mit Arbeitsregelung und Stundenplan vor.',
  'hours.within-week': 'Die Vollzeit passt in eine Woche, die 168 Stunden hat.',
};
