import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const carer: RuleTexts<typeof carerRules> = {
  'carer.forms': {
    message:
      "Le congé pour aidants proches se prend en interruption complète, à mi-temps ou d'1/5, pas sous la forme « {regime} ».",
    fix: "Choisissez l'interruption complète, le mi-temps ou la réduction d'1/5, ou vérifiez le type d'interruption.",
  },
  'carer.full.block': {
    message:
      "Du {startDate} au {endDate}, la période n'est pas de 1, 2 ou 3 mois entiers (par tranches de {block} mois).",
    fix: 'Terminez le {lowerEnd} ({lowerMonths} mois) ou le {upperEnd} ({upperMonths} mois).',
  },
  'carer.partial.block': {
    message:
      "Du {startDate} au {endDate}, la période n'est pas de 2, 4 ou 6 mois entiers (par tranches de {block} mois).",
    fix: 'Terminez le {lowerEnd} ({lowerMonths} mois) ou le {upperEnd} ({upperMonths} mois).',
  },
  'carer.total.per-person': {
    message:
      '{taken} mois déjà pris et {requested} mois demandés dépassent {maximum} mois ({regime}) pour la même personne aidée.',
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'carer.total.career': {
    message: '{taken} mois déjà pris sur la carrière et {requested} mois demandés dépassent {maximum} mois ({regime}).',
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'carer.partial.full-time-required': {
    message:
      "Un travailleur à temps partiel ne peut qu'interrompre complètement : le contrat est de {found}, le mi-temps et l'1/5 demandent {expected} (temps plein {full}).",
    fix: "Choisissez l'interruption complète, ou corrigez le temps contractuel.",
  },
  'carer.recognition': {
    message:
      "La reconnaissance comme aidant proche avec droits sociaux n'est ni jointe ni datée sous « {recognitionDate} ».",
    fix: "Joignez-la comme « Reconnaissance d'aidant proche (carerRecognition) », maintenant ou après l'introduction. La reconnaissance générale ne suffit pas.",
  },
  'carer.recognition.validity': {
    message: 'Le congé débute le {startDate} ; la reconnaissance du {recognitionDate} vaut de ce jour au {lastDay}.',
    fix: 'Débutez entre le {recognitionDate} et le {lastDay}, faites renouveler la reconnaissance par la mutualité, ou vérifiez sa date.',
  },
  'carer.scope': {
    message: 'Le congé débute le {startDate} ; pour ce travailleur, il existe depuis le {since}.',
    fix: 'Débutez le {since} au plus tôt, ou vérifiez la date de début et le type de contrat.',
  },
};
