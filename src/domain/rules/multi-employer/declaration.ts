import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

const twoEmployers = { ...parentalFull, hoursBefore: '19:00', multipleEmployers: 'yes' } as const;

export const declaration = defineRule({
  id: 'multi-employer.declaration',
  summary: 'A worker who takes the break with one of several employers declares the occupation with the others.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'attachments',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, occupation chez plusieurs employeurs", confidence: 'seed' },
    { citation: 'ONEM, feuille info E68 (24.08.2017)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'declared', row: { ...twoEmployers, attachments: 'occupationDeclaration=declaration.pdf' } },
      { name: 'one employer', row: parentalFull },
    ],
    reject: [
      { name: 'nothing attached', row: twoEmployers, params: {} },
      { name: 'something else attached', row: { ...twoEmployers, attachments: 'contract=contract.pdf' }, params: {} },
    ],
  },
  check({ multipleEmployers, attachments, unreadable }) {
    if (!multipleEmployers || attachments.some(({ type }) => type === 'occupationDeclaration')) return null;
    return unreadable.some(({ column }) => column === 'attachments') ? null : { params: {} };
  },
});
