import type { onssNotes } from '../../../domain/rules/onss/onss-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const onss: RuleStatements<readonly [], typeof onssNotes> = {
  'onss.format':
    'Een definitief RSZ-nummer telt negen cijfers, voorloopnullen inbegrepen, van 000100006 tot 199999934; de laatste twee zijn 96 min de rest van de deling door 97 van honderd maal de eerste zeven.',
  'onss.provisional':
    'Een voorlopig RSZ-nummer telt tien cijfers, van 5000000120 tot 5999999989, en wordt niet meer gebruikt zodra het definitieve nummer bekend is.',
};
