import type { establishmentNotes } from '../../../domain/rules/establishment/establishment-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const establishment: RuleStatements<readonly [], typeof establishmentNotes> = {
  'establishment.format':
    'Die Nummer einer Niederlassungseinheit hat zehn Ziffern, beginnt mit 2 bis 8 und wird 9.999.999.999 geschrieben; ihre letzten zwei Ziffern sind 97 minus dem Rest der Division der ersten acht durch 97. Sie ersetzt keine Unternehmensnummer.',
};
