import { hasNissFault } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const nissBirthDate = defineRule({
  id: 'niss.birth-date',
  summary:
    'The first six digits are a birth date (year, month, day) that exists in its century and is not in the future. Parts of the date that are not known are zeros.',
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
      { name: 'a day that exists', row: parentalFull },
      { name: 'day unknown', row: { ...parentalFull, niss: '85030064002' } },
      { name: 'month and day unknown', row: { ...parentalFull, niss: '85000064078' } },
      { name: 'date wholly unknown', row: { ...parentalFull, niss: '00000164009' } },
      { name: 'a counter above 31 under month 00', row: { ...parentalFull, niss: '85004564086' } },
      { name: '29 February of a leap year', row: { ...parentalFull, niss: '84022920425' } },
      { name: '29 February 2000', row: { ...parentalFull, niss: '00022900145' } },
      { name: 'a counter under month 20 of a BIS number', row: { ...parentalFull, niss: '85209964061' } },
      { name: '30 November plus 40, in a BIS number', row: { ...parentalFull, niss: '85513064020' } },
      { name: 'born on the filing date', row: { ...parentalFull, niss: '26112100121' } },
      { name: 'day unknown, in the month of the filing date', row: { ...parentalFull, niss: '26110000169' } },
    ],
    reject: [
      { name: '31 February', row: { ...parentalFull, niss: '850231/204-83' }, params: { day: 31, month: 2 } },
      {
        name: '29 February of a common year',
        row: { ...parentalFull, niss: '85022920446' },
        params: { day: 29, month: 2 },
      },
      { name: '29 February 1900', row: { ...parentalFull, niss: '00022900116' }, params: { day: 29, month: 2 } },
      {
        name: '30 February plus 40, in a BIS number',
        row: { ...parentalFull, niss: '85423064054' },
        params: { day: 30, month: 2 },
      },
      {
        name: 'day unknown, in a month to come',
        row: { ...parentalFull, niss: '26120000176' },
        params: { day: 0, month: 12 },
      },
      { name: 'month 19', row: { ...parentalFull, niss: '85191464082' }, params: { day: 14, month: 19 } },
      { name: 'month 13', row: { ...parentalFull, niss: '85131464040' }, params: { day: 14, month: 13 } },
      {
        name: 'day 32, which only month 00 may have',
        row: { ...parentalFull, niss: '85033264012' },
        params: { day: 32, month: 3 },
      },
      {
        name: 'born after the filing date',
        row: { ...parentalFull, niss: '26112200188' },
        params: { day: 22, month: 11 },
      },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || !hasNissFault(niss, 'birth-date', today)) return null;
    return { params: { day: Number(niss.slice(4, 6)), month: Number(niss.slice(2, 4)) % 20 } };
  },
});
