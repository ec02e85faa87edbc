import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const beyondTheRow: RuleStatements<typeof rulesBeyondTheRow> = {
  'file.ragged-row': "Une ligne compte autant de cellules que l'en-tête compte de colonnes.",
};
