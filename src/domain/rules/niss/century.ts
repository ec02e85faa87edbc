import { hasNissFault } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const nissCentury = defineRule({
  id: 'niss.century',
  summary:
    'The check digits tell the century, because only one of the two formulas can fit. A number of the 2000s does not carry a year that is yet to come.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [
    { citation: 'Autorité flamande, chiffre de contrôle du numéro de Registre national', confidence: 'confirmed' },
    { citation: 'Registre national, structure du numéro de Registre national', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'born in 1985', row: parentalFull },
      { name: 'born in 2001', row: { ...parentalFull, niss: '010517/446-02' } },
      { name: 'born this year, month unknown', row: { ...parentalFull, niss: '26000000189' } },
      { name: 'born in 1927 by its check digits', row: { ...parentalFull, niss: '27010100158' } },
    ],
    reject: [
      { name: 'born in 2085', row: { ...parentalFull, niss: '85031464096' }, params: { year: 2085 } },
      { name: 'born next year', row: { ...parentalFull, niss: '27010100187' }, params: { year: 2027 } },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || !hasNissFault(niss, 'century', today)) return null;
    return { params: { year: 2000 + Number(niss.slice(0, 2)) } };
  },
});
