import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const field: RuleTexts<typeof fieldRules> = {
  'field.niss.required': {
    message: 'Le NISS du travailleur manque.',
    fix: "Indiquez-le sous la forme 999999/999-99 ; un travailleur qui n'en a pas a un numéro BIS, également accepté.",
  },
  'field.worker-code': {
    message:
      'Le code travailleur manque : un employeur du secteur privé doit indiquer si le travailleur est employé ou ouvrier.',
    fix: 'Indiquez Employé ou Ouvrier.',
  },
  'field.joint-committee': {
    message: "La commission paritaire manque : un employeur du secteur privé doit l'indiquer.",
    fix: 'Indiquez-la sous la forme 200.00 ; elle figure sur la fiche de paie du travailleur.',
  },
  'field.status': {
    message: "Le type de contrat manque : dans l'enseignement, il doit être statutaire, contractuel ou temporaire.",
    fix: 'Indiquez Statutaire, Contractuel ou Temporaire.',
  },
  'field.community': {
    message: 'La Communauté manque : un pouvoir organisateur doit indiquer la Communauté qui paie le travailleur.',
    fix: 'Indiquez Communauté française, Communauté flamande ou Communauté germanophone.',
  },
  'field.school-bce': {
    message:
      "Il faut ici le numéro d'entreprise de l'école où le travailleur est occupé, et non celui du pouvoir organisateur ou de la Communauté.",
    fix: "Indiquez le numéro propre de l'école ; la Banque-Carrefour des Entreprises l'affiche sous le nom de l'école.",
  },
  'field.reduction-scheme': {
    message:
      "Un régime de réduction du temps de travail (R.T.T.) s'applique : le temps plein indiqué, {hoursFull}, doit être l'horaire effectivement presté et non la moyenne annuelle.",
    fix: "Comparez le temps plein avec l'horaire ; s'il s'agit bien de l'horaire presté, il n'y a rien à faire.",
  },
  'field.comment.max-length': {
    message: '{column} : le texte compte {length} caractères ; {maximum} sont permis au plus.',
    fix: 'Raccourcissez le texte.',
  },
  'field.motive': {
    message: "« {motive} » n'est pas un motif du congé « {leaveType} ».",
    fix: 'Laissez le motif vide, ou indiquez « {expected} » si telle est la raison du congé.',
  },
};
