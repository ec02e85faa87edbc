import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const education: RuleTexts<typeof educationRules> = {
  'education.fwb.fraction-final': {
    message:
      "La demande porte sur le régime « {regime} », alors que le congé pour cet enfant a d'abord été pris sous le régime « {first} » ; ce choix est définitif en Communauté française.",
    fix: 'Demandez « {first} », la fraction choisie la première fois, ou corrigez les mois déjà pris.',
  },
  'education.fwb.flex-agreement': {
    message:
      "Le régime « {regime} » exige l'accord du pouvoir organisateur à chaque demande ; cet accord n'est pas mentionné.",
    fix: "Indiquez « oui » une fois l'accord donné. Une simple prolongation n'en demande pas : indiquez la demande prolongée.",
  },
  'education.temporary.school-year': {
    message:
      "Le congé finit le {endDate}, après le dernier jour de l'année scolaire, le {schoolYearEndDate} ; ce n'est pas possible pour un membre du personnel temporaire.",
    fix: 'Faites finir le congé le {schoolYearEndDate} au plus tard. À 1/5 et à 1/10, le reste du bloc est perdu.',
  },
};
