import type { onssNotes } from '../../../domain/rules/onss/onss-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const onss: RuleStatements<readonly [], typeof onssNotes> = {
  'onss.format':
    'Un numéro ONSS définitif compte neuf chiffres, zéros de tête compris, de 000100006 à 199999934 ; les deux derniers sont 96 moins le reste de la division par 97 de cent fois les sept premiers.',
  'onss.provisional':
    "Un numéro ONSS provisoire compte dix chiffres, de 5000000120 à 5999999989, et n'est plus utilisé dès que le numéro définitif est connu.",
};
