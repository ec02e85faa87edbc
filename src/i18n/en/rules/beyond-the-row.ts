import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message: 'This row has {found} {found:cell|cells}; the header has {expected} {expected:column|columns}.',
    fix: 'Look for a missing or superfluous delimiter, or for text with a delimiter in it that lacks quotes.',
  },
};
