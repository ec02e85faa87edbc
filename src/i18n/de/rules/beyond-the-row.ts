import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message: 'Diese Zeile hat {found} {found:Zelle|Zellen}; die Kopfzeile hat {expected} {expected:Spalte|Spalten}.',
    fix: 'Suchen Sie nach einem fehlenden oder überzähligen Trennzeichen oder nach einem Text mit Trennzeichen, dem die Anführungszeichen fehlen.',
  },
};
