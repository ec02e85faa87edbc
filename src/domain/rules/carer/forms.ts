import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerFull, carerHalf, carerOneFifth } from '../example-rows.ts';

export const carerForms = defineRule({
  id: 'carer.forms',
  summary: "Informal carer's leave is taken in full, half-time or by 1/5; there is no other form.",
  leaveTypes: ['informalCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'Loi du 22.01.1985, art. 100ter et 102ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'full', row: carerFull },
      { name: 'half-time', row: carerHalf },
      { name: '1/5', row: carerOneFifth },
    ],
    reject: [
      {
        name: '1/10',
        row: { ...carerFull, regime: 'oneTenth', hoursDuring: '34:12' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: 'in weeks',
        row: { ...carerFull, regime: 'fullFlexible' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
    ],
  },
  check({ regime }) {
    if (regime === undefined || regime === 'full' || regime === 'half' || regime === 'oneFifth') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
