import type { palliativeNotes } from '../../../domain/rules/palliative/palliative-notes.ts';
import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const palliative: RuleStatements<typeof palliativeRules, typeof palliativeNotes> = {
  'palliative.forms':
    'Urlaub für Palliativpflege wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen; andere Regelungen gibt es nicht.',
  'palliative.block':
    'Ein Antrag auf Urlaub für Palliativpflege dauert genau einen Monat, gleich in welcher Regelung; jede Verlängerung ist ein eigener Antrag.',
  'palliative.total':
    'Für dieselbe kranke Person beträgt der Urlaub für Palliativpflege insgesamt höchstens drei Monate, gleich in welcher Regelung: ein Monat, zweimal verlängert. Vor dem 1. Februar 2017 waren es zwei.',
  'palliative.certificate':
    'Die Bescheinigung des behandelnden Arztes liegt bei, für jeden Monat eine neue; sie braucht die kranke Person nicht zu nennen. Ohne sie erhält das LfA die Akte nicht.',
  'palliative.half.three-quarters':
    'Urlaub für Palliativpflege als Halbzeit setzt einen Vertrag von mindestens drei Vierteln der Vollzeit voraus; mehrere Beschäftigungen zählen zusammen.',
  'palliative.one-fifth.full-time':
    'Urlaub für Palliativpflege um 1/5 setzt Vollzeit voraus; mehrere Beschäftigungen zählen zusammen.',
  'palliative.start':
    'Der Urlaub beginnt am Montag nach der Woche, in der die Bescheinigung übergeben wurde, oder früher, wenn der Arbeitgeber zustimmt; eine andere Frist gibt es nicht.',
  'palliative.no-refusal':
    'Dieser Urlaub ist ein Recht: Er erfordert weder Zustimmung noch Dienstalter noch eine Verwandtschaft mit der kranken Person.',
  'palliative.death':
    'Stirbt die kranke Person während des Urlaubs, hat die Arbeitnehmerin oder der Arbeitnehmer die Wahl: den Urlaub beenden oder die Arbeit wieder aufnehmen.',
};
