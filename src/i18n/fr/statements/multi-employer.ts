import type { multiEmployerNotes } from '../../../domain/rules/multi-employer/multi-employer-notes.ts';
import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const multiEmployer: RuleStatements<typeof multiEmployerRules, typeof multiEmployerNotes> = {
  'multi-employer.flag':
    'Un travailleur aussi occupé chez un autre employeur est signalé comme occupé chez plusieurs employeurs ; deux Communautés sont deux employeurs.',
  'multi-employer.hours':
    "Chez plusieurs employeurs, le travailleur abandonne la fraction d'un temps plein (7:36 sur 38:00 pour 1/5) chez l'un d'eux, ou la même fraction de chaque occupation : 4:48 sur un contrat de 24:00.",
  'multi-employer.sum-full-time':
    "Des occupations à temps partiel peuvent être réduites ensemble si elles forment au moins un temps plein ; les employeurs concernés doivent être d'accord.",
  'multi-employer.tenth':
    "Pour les travailleurs occupés chez plusieurs employeurs, l'ONEM décrit l'interruption complète, le mi-temps et l'1/5 ; l'1/10 n'est pas mentionné.",
  'multi-employer.declaration':
    "Un travailleur occupé chez plusieurs employeurs qui n'interrompt que chez l'un d'eux transmet à l'ONEM une déclaration d'occupation pour les autres.",
  'multi-employer.full':
    'Une interruption complète peut être prise chez chaque employeur, en même temps ou à des moments différents.',
};
