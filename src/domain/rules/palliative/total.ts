import { countMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { PALLIATIVE_TOTAL_MONTHS } from '../../values/palliative.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeFull, palliativeHalf } from '../example-rows.ts';
import { monthsTakenForPatient } from './credit.ts';

const beforeThirdMonth = { ...palliativeFull, startDate: '2017-01-31', endDate: '2017-02-28' } as const;

export const palliativeTotal = defineRule({
  id: 'palliative.total',
  summary:
    'For one patient palliative care leave adds up to at most three months, whatever the form: one month, prolonged twice. Before 1 February 2017 it was two months.',
  leaveTypes: ['palliativeCare'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  needs: [['usedFull', 'usedHalf', 'usedFifth']],
  severity: 'error',
  column: 'endDate',
  source: [
    {
      citation: 'Loi du 22.01.1985, art. 100bis et 102bis, modifiés par la loi du 5.03.2017',
      confidence: 'confirmed',
    },
    { citation: 'ONEM, actualité du 29.03.2017 (troisième mois)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  figures: ['palliativeTotal'],
  examples: {
    accept: [
      { name: 'the third month', row: { ...palliativeFull, usedFull: '1', usedHalf: '1' } },
      {
        name: 'the third month on the first day on which it existed',
        row: { ...palliativeFull, startDate: '2017-02-01', endDate: '2017-02-28', usedFull: '2' },
      },
      { name: 'the second month before that day', row: { ...beforeThirdMonth, usedFull: '1' } },
      { name: 'nothing stated about earlier leave', row: palliativeFull },
      { name: 'four months at once, which palliative.block tells', row: { ...palliativeFull, endDate: '2027-04-06' } },
      { name: 'a period that runs backwards', row: { ...palliativeFull, endDate: '2026-12-06', usedFull: '3' } },
    ],
    reject: [
      {
        name: 'the third month on the eve of the day on which it existed',
        row: { ...beforeThirdMonth, usedHalf: '2' },
        params: { taken: 2, requested: 1, maximum: 2, left: 0 },
      },
      {
        name: 'two months where one is left',
        row: { ...palliativeFull, endDate: '2027-02-06', usedFull: '2' },
        params: { taken: 2, requested: 2, maximum: 3, left: 1 },
      },
      {
        name: 'a month more after too many',
        row: { ...palliativeFull, usedFull: '4' },
        params: { taken: 4, requested: 1, maximum: 3, left: 0 },
      },
      {
        name: 'the fourth month in full',
        row: { ...palliativeFull, usedFull: '3' },
        params: { taken: 3, requested: 1, maximum: 3, left: 0 },
      },
      {
        name: 'the fourth month',
        row: { ...palliativeHalf, usedFull: '2', usedFifth: '1' },
        params: { taken: 3, requested: 1, maximum: 3, left: 0 },
      },
    ],
  },
  check(request) {
    const taken = monthsTakenForPatient(request);
    if (taken === 0 || !hasPeriod(request)) return null;
    const maximum = valueOn(PALLIATIVE_TOTAL_MONTHS, request.startDate);
    const requested = countMonths(request.startDate, request.endDate);
    if (taken + requested <= maximum) return null;
    return {
      params: { taken, requested: Math.round(requested * 100) / 100, maximum, left: Math.max(0, maximum - taken) },
    };
  },
});
