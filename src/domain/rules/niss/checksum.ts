import { hasNissFault } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

/** One rule for both centuries: while neither formula fits, nobody can say which of the two was meant. */
export const nissChecksum = defineRule({
  id: 'niss.checksum',
  summary:
    'The last two digits are 97 less the remainder of the first nine after division by 97, so they run from 01 to 97. For births from 2000 a 2 is put before the nine digits first.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [
    { citation: 'Commune de Westerlo, numéro de Registre national', confidence: 'confirmed' },
    { citation: 'Autorité flamande, chiffre de contrôle du numéro de Registre national', confidence: 'confirmed' },
    { citation: 'Registre national, structure du numéro de Registre national', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'born in 1985', row: parentalFull },
      { name: 'born in 2001', row: { ...parentalFull, niss: '010517/446-02' } },
      { name: 'check digits 97', row: { ...parentalFull, niss: '85031402897' } },
    ],
    reject: [
      { name: 'one too many', row: { ...parentalFull, niss: '850314/640-68' }, params: {} },
      { name: 'two digits swapped', row: { ...parentalFull, niss: '850341/640-67' }, params: {} },
      { name: 'check digits 00 where 97 is meant', row: { ...parentalFull, niss: '85031402800' }, params: {} },
      { name: 'born in 2001, a digit off', row: { ...parentalFull, niss: '010517/446-03' }, params: {} },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || !hasNissFault(niss, 'checksum', today)) return null;
    return { params: {} };
  },
});
