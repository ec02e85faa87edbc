import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalOneTenth } from '../example-rows.ts';

export const tenth = defineRule({
  id: 'multi-employer.tenth',
  summary: 'For workers with several employers ONEM describes full, half-time and 1/5 breaks; 1/10 is not mentioned.',
  leaveTypes: 'all',
  regimes: ['oneTenth'],
  sectors: 'all',
  severity: 'warning',
  column: 'regime',
  source: [{ citation: 'ONEM, feuille info E68 (24.08.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'one employer', row: parentalOneTenth }],
    reject: [
      {
        name: 'two employers',
        row: { ...parentalOneTenth, hoursBefore: '19:00', hoursDuring: '15:12', multipleEmployers: 'yes' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
    ],
  },
  check({ multipleEmployers, regime }) {
    return multipleEmployers && regime !== undefined ? { params: { regime: { code: regime, list: 'regime' } } } : null;
  },
});
