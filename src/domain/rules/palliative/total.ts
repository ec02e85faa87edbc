import { countMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { PALLIATIVE_TOTAL_MONTHS } from '../../values/palliative.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeFull, palliativeHalf } from '../example-rows.ts';

export const palliativeTotal = defineRule({
  id: 'palliative.total',
  summary: 'For one patient, palliative care leave adds up to at most three months: one request prolonged twice.',
  leaveTypes: ['palliativeCare'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [
    {
      citation: 'Loi du 22.01.1985, art. 100bis et 102bis, modifiés en 2017 ; socialsecurity.be, soins palliatifs',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['palliativeTotal'],
  examples: {
    accept: [
      { name: 'the third month', row: { ...palliativeFull, usedFull: '1', usedHalf: '1' } },
      { name: 'nothing stated about earlier leave', row: palliativeFull },
    ],
    reject: [
      {
        name: 'the fourth month',
        row: { ...palliativeHalf, usedFull: '2', usedFifth: '1' },
        params: { taken: 3, requested: 1, maximum: 3, left: 0 },
      },
    ],
  },
  check(request) {
    const taken =
      (request.usedFull ?? 0) + (request.usedHalf ?? 0) + (request.usedFifth ?? 0) + (request.usedTenth ?? 0);
    if (taken === 0 || !hasPeriod(request)) return null;
    const maximum = valueOn(PALLIATIVE_TOTAL_MONTHS, request.startDate);
    const requested = countMonths(request.startDate, request.endDate);
    if (taken + requested <= maximum) return null;
    return { params: { taken, requested, maximum, left: Math.max(0, maximum - taken) } };
  },
});
