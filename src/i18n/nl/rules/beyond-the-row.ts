import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message: 'Deze rij heeft {found} {found:cel|cellen}; de kopregel heeft {expected} {expected:kolom|kolommen}.',
    fix: 'Zoek een ontbrekend of overbodig scheidingsteken, of een tekst met een scheidingsteken erin die niet tussen aanhalingstekens staat.',
  },
};
