import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const multiEmployer: RuleTexts<typeof multiEmployerRules> = {
  'multi-employer.flag': {
    message:
      "Le travailleur preste {found} par semaine chez un autre employeur, mais l'occupation chez plusieurs employeurs n'est pas indiquée.",
    fix: "Indiquez « oui » pour l'occupation chez plusieurs employeurs, ou retirez les heures de l'autre employeur.",
  },
  'multi-employer.hours': {
    message:
      'Le travailleur abandonne {found} chez cet employeur ; il faut {whole} si toute la réduction se prend ici, ou {share} si chaque employeur en prend sa part.',
    fix: "Indiquez {duringWhole} ou {duringShare} comme régime pendant l'interruption, ou corrigez les heures de l'autre employeur.",
  },
  'multi-employer.sum-full-time': {
    message:
      "L'ensemble des occupations atteint {found} par semaine, moins que le temps plein de {full} qu'exige une réduction des prestations.",
    fix: 'Avec ce contrat, les autres occupations doivent atteindre {otherMinimum} par semaine : vérifiez-les ; sinon, demandez une interruption complète.',
  },
  'multi-employer.tenth': {
    message:
      "L'ONEM décrit l'interruption complète, le mi-temps et 1/5 en cas d'occupation chez plusieurs employeurs ; « {regime} » n'y figure pas.",
    fix: "Interrogez d'abord l'ONEM ou choisissez un autre régime.",
  },
  'multi-employer.declaration': {
    message: "Le travailleur est occupé chez plusieurs employeurs et aucune déclaration d'occupation n'est jointe.",
    fix: "Si l'interruption se prend chez cet employeur seulement, le travailleur transmet à l'ONEM une déclaration d'occupation pour les autres.",
  },
};
