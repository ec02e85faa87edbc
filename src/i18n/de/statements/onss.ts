import type { onssNotes } from '../../../domain/rules/onss/onss-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const onss: RuleStatements<readonly [], typeof onssNotes> = {
  'onss.format':
    'Eine endgültige LSS-Nummer hat mit führenden Nullen neun Ziffern, von 000100006 bis 199999934; die letzten zwei sind 96 minus dem Rest der Division des Hundertfachen der ersten sieben durch 97.',
  'onss.provisional':
    'Eine vorläufige LSS-Nummer hat zehn Ziffern, von 5000000120 bis 5999999989, und wird nicht mehr verwendet, sobald die endgültige bekannt ist.',
};
