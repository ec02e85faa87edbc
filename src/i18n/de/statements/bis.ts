import type { bisNotes } from '../../../domain/rules/bis/bis-notes.ts';
import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const bis: RuleStatements<typeof bisRules, typeof bisNotes> = {
  'bis.month':
    'Der Monat einer BIS-Nummer ist der Geburtsmonat plus 20, wenn das Geschlecht bei der Vergabe nicht bekannt war, plus 40, wenn es bekannt war: 20 bis 32 oder 40 bis 52, wobei 20 und 40 für einen unbekannten Monat stehen. Ihre Kontrollziffern sind die einer Nationalregisternummer.',
  'bis.accepted':
    'Eine BIS-Nummer wird überall angenommen, wo eine Nationalregisternummer angenommen wird: Grenzgänger und Personen, die erst vor Kurzem nach Belgien gekommen sind, haben eine.',
  'bis.sex':
    'Wenn der Monat einer BIS-Nummer um 20 erhöht ist, sagt die laufende Nummer nichts über das Geschlecht des Arbeitnehmers, und keine Regel leitet daraus etwas ab.',
};
