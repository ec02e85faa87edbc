import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const beyondTheRow: RuleStatements<typeof rulesBeyondTheRow> = {
  'file.ragged-row': 'Een rij heeft evenveel cellen als de kopregel kolommen heeft.',
};
