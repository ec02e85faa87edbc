import type { bceNotes } from '../../../domain/rules/bce/bce-notes.ts';
import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const bce: RuleStatements<typeof bceRules, typeof bceNotes> = {
  'bce.format':
    "Un numéro d'entreprise compte dix chiffres et commence par 0 ou 1. Il est accepté sous la forme 0999.999.999, précédé de BE, et dans son ancienne forme de neuf chiffres, à laquelle un 0 est ajouté.",
  'bce.checksum':
    "Les deux derniers chiffres d'un numéro d'entreprise sont 97 moins le reste de la division des huit premiers par 97.",
  'bce.one-series':
    "Des numéros d'entreprise commençant par 1 sont attribués depuis le 19 septembre 2023 et sont acceptés comme les autres.",
  'bce.seed-specimens':
    "Les numéros d'entreprise imprimés dans le guide des pouvoirs organisateurs (0123.456.789, 0321.654.987, 0456.789.123, 0789.123.456) sont des exemples : leurs chiffres de contrôle sont faux, et les recopier est refusé sous bce.checksum.",
};
