import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const attachment: RuleTexts<typeof attachmentRules> = {
  'attachment.other.description': {
    message: 'Er is een document van het type “andere” bijgevoegd zonder beschrijving.',
    fix: 'Zeg in enkele woorden, hoogstens 200 tekens, om welk document het gaat; of kies het type dat past, zoals “Contract” (contract) of “Bewijs van het motief” (motiveProof).',
  },
};
