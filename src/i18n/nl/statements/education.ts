import type { educationNotes } from '../../../domain/rules/education/education-notes.ts';
import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const education: RuleStatements<typeof educationRules, typeof educationNotes> = {
  'education.fwb.fraction-final':
    'In de Franse Gemeenschap blijft de fractie die het eerst voor een kind werd gekozen (volledig, halftijds, 1/5 of 1/10) gelden voor al het ouderschapsverlof voor dat kind.',
  'education.fwb.flex-agreement':
    'In de Franse Gemeenschap geeft de inrichtende macht bij elke aanvraag haar akkoord voor weken en losse halftijdse maanden; voor een loutere verlenging is geen nieuw akkoord nodig.',
  'education.temporary.school-year':
    'In de Franse Gemeenschap eindigt het ouderschapsverlof van een tijdelijke leerkracht uiterlijk op de laatste dag van het schooljaar; de rest van een blok met 1/5 of 1/10 is verloren.',
};
