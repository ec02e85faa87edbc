import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bce: RuleTexts<typeof bceRules> = {
  'bce.format': {
    message: "{column} : {value} n'est pas un numéro d'entreprise, qui a dix chiffres et commence par 0 ou 1.",
    fix: "Indiquez le numéro sous la forme 0999.999.999, tel que l'affiche la Banque-Carrefour des Entreprises ; un numéro d'unité d'établissement (il commence par 2 à 8) ou un numéro ONSS ne convient pas.",
  },
  'bce.checksum': {
    message:
      "{column} : les chiffres de contrôle du numéro d'entreprise {value} sont {found}, alors que ses huit premiers chiffres demandent {expected} : au moins un chiffre est faux.",
    fix: "Cherchez l'entreprise par son nom dans la Banque-Carrefour des Entreprises et recopiez son numéro.",
  },
};
