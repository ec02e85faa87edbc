import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const palliative: RuleTexts<typeof palliativeRules> = {
  'palliative.forms': {
    message:
      "Le congé pour soins palliatifs se prend en interruption complète, à mi-temps ou d'1/5, pas sous la forme « {regime} ».",
    fix: "Choisissez l'interruption complète, le mi-temps ou la réduction d'1/5, ou vérifiez le type d'interruption.",
  },
  'palliative.block': {
    message: "Du {startDate} au {endDate}, la période n'est pas d'exactement {block} mois, la durée d'une demande.",
    fix: "Terminez le {expectedEnd}. Le congé peut être prolongé deux fois, chaque fois par une demande distincte d'un mois.",
  },
  'palliative.total': {
    message: '{taken} mois déjà pris et {requested} mois demandés dépassent {maximum} mois pour le même patient.',
    fix: "Il reste {left} mois au plus : vérifiez les mois déjà pris, ou envisagez l'assistance médicale.",
  },
  'palliative.certificate': {
    message: "L'attestation du médecin du patient n'est pas jointe ; il en faut une nouvelle pour chaque mois.",
    fix: "Joignez-la comme « Attestation de soins palliatifs (palliativeCertificate) », maintenant ou après l'introduction. Elle n'a pas à nommer le patient.",
  },
  'palliative.half.three-quarters': {
    message:
      "Le mi-temps suppose au moins 3/4 d'un temps plein, soit {expected} : le contrat est de {found} sur {full}.",
    fix: "Choisissez l'interruption complète, ou corrigez le temps contractuel.",
  },
  'palliative.one-fifth.full-time': {
    message:
      "La réduction d'1/5 suppose un temps plein : le contrat est de {found}, il faut {expected} (temps plein {full}).",
    fix: "Choisissez l'interruption complète, ou corrigez le temps contractuel.",
  },
};
