import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeFull, palliativeHalf, palliativeOneFifth } from '../example-rows.ts';

export const palliativeForms = defineRule({
  id: 'palliative.forms',
  summary: 'Palliative care leave is taken in full, half-time or by 1/5; there is no other form.',
  leaveTypes: ['palliativeCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'Loi du 22.01.1985, art. 100bis et 102bis', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'full', row: palliativeFull },
      { name: 'half-time', row: palliativeHalf },
      { name: '1/5', row: palliativeOneFifth },
    ],
    reject: [
      {
        name: '1/10',
        row: { ...palliativeFull, regime: 'oneTenth', hoursDuring: '34:12' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: '1/4',
        row: { ...palliativeFull, regime: 'oneQuarter', hoursDuring: '28:30' },
        params: { regime: { code: 'oneQuarter', list: 'regime' } },
      },
      {
        name: 'in weeks',
        row: { ...palliativeFull, regime: 'fullFlexible' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
    ],
  },
  check({ regime }) {
    if (regime === undefined || regime === 'full' || regime === 'half' || regime === 'oneFifth') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
