import type { educationNotes } from '../../../domain/rules/education/education-notes.ts';
import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const education: RuleStatements<typeof educationRules, typeof educationNotes> = {
  'education.fwb.fraction-final':
    'En Communauté française, la fraction choisie la première fois pour un enfant (complète, mi-temps, 1/5 ou 1/10) vaut pour tout le congé parental pris pour cet enfant.',
  'education.fwb.flex-agreement':
    "En Communauté française, le pouvoir organisateur donne son accord sur les semaines et les mois isolés à mi-temps à chaque demande ; une simple prolongation n'en demande pas de nouveau.",
  'education.temporary.school-year':
    "En Communauté française, le congé parental d'un membre du personnel temporaire prend fin au plus tard le dernier jour de l'année scolaire ; le reste d'un bloc à 1/5 ou à 1/10 est perdu.",
};
