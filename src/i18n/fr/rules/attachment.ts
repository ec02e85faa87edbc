import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const attachment: RuleTexts<typeof attachmentRules> = {
  'attachment.other.description': {
    message: 'Un document de type « autre » est joint sans description.',
    fix: "Indiquez en quelques mots, 200 caractères au plus, de quel document il s'agit ; ou choisissez le type qui convient, par exemple « Contrat » (contract) ou « Preuve du motif » (motiveProof).",
  },
};
