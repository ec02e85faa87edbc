import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFederalHalf, careerBreakFull } from '../example-rows.ts';

export const careerBreakFederalStatutoryHalfOnly = defineRule({
  id: 'career-break.federal.statutory-half-only',
  summary:
    'Statutory staff of the federal service have half-time as their only partial career break; they may also interrupt completely.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['federal'],
  needs: ['status'],
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'BOSA, interruption de carrière partielle', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'half-time', row: careerBreakFederalHalf },
      { name: 'full', row: { ...careerBreakFull, sector: 'federal', status: 'statutory' } },
      {
        name: '1/3 of contract staff',
        row: { ...careerBreakFederalHalf, status: 'contractual', regime: 'oneThird', hoursDuring: '25:20' },
      },
      {
        name: 'status not stated',
        row: { ...careerBreakFederalHalf, status: '', regime: 'oneFifth', hoursDuring: '30:24' },
      },
    ],
    reject: [
      {
        name: '1/5',
        row: { ...careerBreakFederalHalf, regime: 'oneFifth', hoursDuring: '30:24' },
        params: { regime: { code: 'oneFifth', list: 'regime' } },
      },
      {
        name: '1/3',
        row: { ...careerBreakFederalHalf, regime: 'oneThird', hoursDuring: '25:20' },
        params: { regime: { code: 'oneThird', list: 'regime' } },
      },
      {
        name: '1/4',
        row: { ...careerBreakFederalHalf, regime: 'oneQuarter', hoursDuring: '28:30' },
        params: { regime: { code: 'oneQuarter', list: 'regime' } },
      },
    ],
  },
  check({ status, regime }) {
    if (status !== 'statutory') return null;
    if (regime !== 'oneThird' && regime !== 'oneQuarter' && regime !== 'oneFifth') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
