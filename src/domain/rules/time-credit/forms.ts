import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditFull, timeCreditHalf, timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditForms = defineRule({
  id: 'time-credit.forms',
  summary: 'Time credit with a motive is taken in full, half-time or by 1/5.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'CCT 103, art. 4 à 6 ; ONEM, feuille info T160 (1.10.2024)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'full', row: timeCreditFull },
      { name: 'half-time', row: timeCreditHalf },
      { name: '1/5', row: timeCreditOneFifth },
      { name: 'end of career, which has its own forms', row: { ...endOfCareerOneFifth, regime: 'oneTenth' } },
    ],
    reject: [
      {
        name: '1/10',
        row: { ...timeCreditOneFifth, regime: 'oneTenth', hoursDuring: '34:12' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: 'in weeks',
        row: { ...timeCreditFull, regime: 'fullFlexible' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
    ],
  },
  check({ motive, regime }) {
    if (regime === undefined || regime === 'full' || regime === 'half' || regime === 'oneFifth') return null;
    if (motive === 'endOfCareer') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
