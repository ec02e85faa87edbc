import type { palliativeNotes } from '../../../domain/rules/palliative/palliative-notes.ts';
import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const palliative: RuleStatements<typeof palliativeRules, typeof palliativeNotes> = {
  'palliative.forms':
    "Le congé pour soins palliatifs se prend en interruption complète, à mi-temps ou en réduction d'1/5 ; il n'existe pas d'autre forme.",
  'palliative.block':
    "Une demande de congé pour soins palliatifs dure exactement un mois, quelle que soit la forme ; chaque prolongation fait l'objet d'une demande distincte.",
  'palliative.total':
    "Pour un même patient, le congé pour soins palliatifs ne dépasse pas trois mois au total, quelle que soit la forme : un mois, prolongé deux fois. Avant le 1er février 2017, c'étaient deux mois.",
  'palliative.certificate':
    "L'attestation du médecin du patient est jointe, une nouvelle pour chaque mois ; elle n'a pas à nommer le patient. Sans elle, l'ONEM ne reçoit pas le dossier.",
  'palliative.half.three-quarters':
    "Le congé pour soins palliatifs à mi-temps suppose un contrat d'au moins trois quarts d'un temps plein ; plusieurs emplois comptent ensemble.",
  'palliative.one-fifth.full-time':
    "Le congé pour soins palliatifs en réduction d'1/5 suppose un temps plein ; plusieurs emplois comptent ensemble.",
  'palliative.start':
    "Le congé débute le lundi qui suit la semaine où l'attestation a été remise, ou plus tôt si l'employeur est d'accord ; aucun autre délai n'est demandé.",
  'palliative.no-refusal':
    'Ce congé est un droit : il ne demande ni accord, ni ancienneté, ni lien familial avec le patient.',
  'palliative.death':
    'Si le patient décède pendant le congé, le travailleur choisit de terminer le congé ou de reprendre le travail.',
};
