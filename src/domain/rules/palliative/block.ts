import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lastDayOfMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { PALLIATIVE_BLOCK_MONTHS } from '../../values/palliative.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeFull, palliativeHalf, palliativeOneFifth } from '../example-rows.ts';

export const palliativeBlock = defineRule({
  id: 'palliative.block',
  summary:
    'One request for palliative care leave lasts exactly one month, whatever the form; each prolongation is a request of its own.',
  leaveTypes: ['palliativeCare'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'Loi du 22.01.1985, art. 100bis et 102bis', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['palliativeBlock'],
  examples: {
    accept: [
      { name: 'a month', row: palliativeFull },
      { name: 'a month half-time', row: palliativeHalf },
      {
        name: 'from 31 January to 29 February of a leap year',
        row: { ...palliativeFull, startDate: '2028-01-31', endDate: '2028-02-29' },
      },
      {
        name: 'from the last day of January to the last of February',
        row: { ...palliativeFull, startDate: '2027-01-31', endDate: '2027-02-28' },
      },
    ],
    reject: [
      {
        name: 'a week',
        row: { ...palliativeFull, endDate: '2026-12-13' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2026-12-13') },
          block: 1,
          expectedEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'a day short',
        row: { ...palliativeFull, endDate: '2027-01-05' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-05') },
          block: 1,
          expectedEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'a day over',
        row: { ...palliativeFull, endDate: '2027-01-07' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-01-07') },
          block: 1,
          expectedEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'two months at 1/5',
        row: { ...palliativeOneFifth, endDate: '2027-02-06' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          endDate: { date: isoDate('2027-02-06') },
          block: 1,
          expectedEnd: { date: isoDate('2027-01-06') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const block = valueOn(PALLIATIVE_BLOCK_MONTHS, startDate);
    const expectedEnd = lastDayOfMonths(startDate, block);
    if (endDate === expectedEnd) return null;
    return {
      params: {
        startDate: { date: startDate },
        endDate: { date: endDate },
        block,
        expectedEnd: { date: expectedEnd },
      },
    };
  },
});
