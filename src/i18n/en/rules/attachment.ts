import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const attachment: RuleTexts<typeof attachmentRules> = {
  'attachment.other.description': {
    message: 'A document of the type "other" is attached without a description.',
    fix: 'Say in a few words, at most 200 characters, what the document is; or give the type that fits it, such as contract or motiveProof.',
  },
};
