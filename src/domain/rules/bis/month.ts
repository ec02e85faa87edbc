import { hasNissFault } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const bisMonth = defineRule({
  id: 'bis.month',
  summary:
    'The month of a BIS number is the month of birth plus 20 when the sex was not known at the issue, plus 40 when it was: 20 to 32 or 40 to 52, where 20 and 40 stand for an unknown month. Its check digits are those of a national register number.',
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
      { name: 'a national number', row: parentalFull },
      { name: 'July plus 40', row: { ...parentalFull, niss: '904715/245-69' } },
      { name: 'July plus 20', row: { ...parentalFull, niss: '90271524526' } },
      { name: 'month unknown, sex not', row: { ...parentalFull, niss: '90400024582' } },
      { name: 'month and sex unknown, with a counter for a day', row: { ...parentalFull, niss: '85209964061' } },
      { name: 'December plus 20', row: { ...parentalFull, niss: '85321464076' } },
      { name: 'December plus 40', row: { ...parentalFull, niss: '85521464022' } },
      { name: 'month 19, which another rule reports', row: { ...parentalFull, niss: '85191464082' } },
    ],
    reject: [
      { name: '33', row: { ...parentalFull, niss: '85331464083' }, params: { month: 33 } },
      { name: '39', row: { ...parentalFull, niss: '85391464028' }, params: { month: 39 } },
      { name: '53', row: { ...parentalFull, niss: '85531464029' }, params: { month: 53 } },
      { name: '99', row: { ...parentalFull, niss: '85991464060' }, params: { month: 99 } },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || !hasNissFault(niss, 'bis-month', today)) return null;
    return { params: { month: Number(niss.slice(2, 4)) } };
  },
});
