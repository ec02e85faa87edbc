import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message:
      "Cette ligne compte {found} {found:cellule|cellules} ; l'en-tête compte {expected} {expected:colonne|colonnes}.",
    fix: 'Cherchez un séparateur manquant ou en trop, ou un texte contenant le séparateur sans guillemets.',
  },
};
