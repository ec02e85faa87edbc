import { hasNissFault } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const nissSerial = defineRule({
  id: 'niss.serial',
  summary:
    'Digits 7 to 9 of a national register number run from 001 to 998, odd for men and even for women. Only BIS numbers may carry 000 or 999.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [
    { citation: 'Belgif, validation du SSIN', confidence: 'confirmed' },
    { citation: 'Registre national, structure du numéro de Registre national', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'an even serial', row: parentalFull },
      { name: 'the first serial', row: { ...parentalFull, niss: '85031400127' } },
      { name: 'the last serial', row: { ...parentalFull, niss: '85031499897' } },
      { name: 'a BIS number with serial 000', row: { ...parentalFull, niss: '85431400017' } },
      { name: 'a BIS number with serial 999', row: { ...parentalFull, niss: '90471599991' } },
    ],
    reject: [
      { name: 'serial 000', row: { ...parentalFull, niss: '85031400028' }, params: {} },
      { name: 'serial 000 with the month unknown', row: { ...parentalFull, niss: '85000000039' }, params: {} },
      { name: 'serial 999', row: { ...parentalFull, niss: '85031499996' }, params: {} },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || !hasNissFault(niss, 'serial', today)) return null;
    return { params: {} };
  },
});
