import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const request: RuleTexts<typeof requestRules> = {
  'request.capacity': {
    message:
      'La demande est introduite en qualité de « {capacity} », alors que le secteur « {sector} » exige la qualité « {expected} ».',
    fix: "Indiquez la qualité « {expected} » ou corrigez le secteur : seul le personnel payé par une Communauté relève de l'enseignement.",
  },
  'request.time-credit-private-only': {
    message: "Le crédit-temps n'existe que dans le secteur privé ; cette demande relève du secteur « {sector} ».",
    fix: 'Demandez une interruption de carrière ou un congé thématique. Le personnel contractuel non subventionné des écoles et universités libres relève du privé : corrigez le secteur dans ce cas.',
  },
  'request.career-break-public-only': {
    message:
      "L'interruption de carrière n'existe que dans le secteur public et l'enseignement ; cette demande relève du secteur « {sector} ».",
    fix: 'Demandez un crédit-temps avec motif ou corrigez le secteur.',
  },
  'request.deadline.two-months': {
    message:
      "La demande d'un congé qui débute le {startDate} doit parvenir à l'ONEM au plus tard le {lastDay}, {months} mois après ; nous sommes le {today}.",
    fix: "Introduisez-la sans attendre, avec la partie du travailleur : les allocations ne sont dues qu'à partir du jour où l'ONEM reçoit la demande.",
  },
  'request.duplicate': {
    message: 'La même demande figure déjà à la ligne {line} de {file}.',
    fix: "Supprimez l'une des deux lignes, ou ajoutez --allow-duplicate si les deux sont voulues.",
  },
  'request.overlap': {
    message:
      'Le congé chevauche celui de la ligne {line} de {file}, qui court du {otherStart} au {otherEnd} chez le même employeur.',
    fix: "Terminez-le au plus tard le {dayBefore} ou commencez-le le {dayAfter}. Pour prendre un congé thématique pendant un crédit-temps, mettez d'abord fin au crédit-temps et redemandez-en le reste ensuite.",
  },
};
