import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bis: RuleTexts<typeof bisRules> = {
  'bis.month': {
    message:
      'Les troisième et quatrième chiffres du NISS sont {month} ; ils doivent être un mois de 01 à 12 ou, dans un numéro BIS, de 20 à 32 ou de 40 à 52.',
    fix: 'Comparez le numéro, chiffre par chiffre, avec le document du travailleur.',
  },
};
