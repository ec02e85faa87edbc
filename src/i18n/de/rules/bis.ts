import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bis: RuleTexts<typeof bisRules> = {
  'bis.month': {
    message:
      'Die dritte und die vierte Ziffer der ENSS sind {month}; sie müssen ein Monat von 01 bis 12 sein oder, in einer BIS-Nummer, von 20 bis 32 oder von 40 bis 52.',
    fix: 'Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Dokument des Arbeitnehmers.',
  },
};
