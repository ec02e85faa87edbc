import type { establishmentNotes } from '../../../domain/rules/establishment/establishment-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const establishment: RuleStatements<readonly [], typeof establishmentNotes> = {
  'establishment.format':
    "Le numéro d'une unité d'établissement compte dix chiffres, commence par 2 à 8 et s'écrit 9.999.999.999 ; ses deux derniers chiffres sont 97 moins le reste de la division des huit premiers par 97. Il ne remplace pas un numéro d'entreprise.",
};
