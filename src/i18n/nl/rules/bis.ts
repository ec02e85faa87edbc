import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bis: RuleTexts<typeof bisRules> = {
  'bis.month': {
    message:
      'Het derde en vierde cijfer van het INSZ zijn {month}; dat moet een maand van 01 tot 12 zijn of, in een bisnummer, van 20 tot 32 of van 40 tot 52.',
    fix: 'Vergelijk het nummer cijfer per cijfer met het document van de werknemer.',
  },
};
