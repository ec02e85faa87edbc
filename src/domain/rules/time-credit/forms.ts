import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditFull, timeCreditHalf, timeCreditOneFifth } from '../example-rows.ts';
import { ORDINARY_TIME_CREDIT } from '../motive-scopes.ts';

export const timeCreditForms = defineRule({
  id: 'time-credit.forms',
  summary:
    'Time credit with a motive is taken as full interruption, half-time or reduction by 1/5; weeks, single flexible months, 1/3, 1/4 and 1/10 do not exist for it.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ORDINARY_TIME_CREDIT,
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'CCT 103, art. 4 à 6 ; ONEM, feuille info T160 (1.10.2024)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'full', row: timeCreditFull },
      { name: 'half-time', row: timeCreditHalf },
      { name: '1/5', row: timeCreditOneFifth },
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
  check({ regime }) {
    if (regime === undefined || regime === 'full' || regime === 'half' || regime === 'oneFifth') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
