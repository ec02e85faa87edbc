import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_TOTAL_MONTHS } from '../../values/time-credit.ts';
import { exceededMonths, hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { FOR_THE_MOTIVE, monthsTakenForMotive } from './credit.ts';

export const timeCreditTotalTraining = defineRule({
  id: 'time-credit.total.training',
  summary:
    'Time credit for a recognised training lasts at most 36 calendar months over the career, whatever the form, and these months are inside the 51 of all motives.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ['training'],
  needs: [FOR_THE_MOTIVE],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'CCT 103, art. 4', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditTotal'],
  examples: {
    accept: [
      { name: 'months 31 to 36', row: { ...timeCreditOneFifth, motive: 'training', usedFifth: '30' } },
      { name: '36 months at once', row: { ...timeCreditOneFifth, motive: 'training', endDate: '2030-02-28' } },
    ],
    reject: [
      {
        name: 'a month too many',
        row: { ...timeCreditOneFifth, motive: 'training', usedFifth: '31' },
        params: { taken: 31, requested: 6, maximum: 36, left: 5 },
      },
      {
        name: 'a month too many after full and half-time months',
        row: { ...timeCreditOneFifth, motive: 'training', usedFull: '16', usedHalf: '16' },
        params: { taken: 32, requested: 6, maximum: 36, left: 4 },
      },
      {
        name: '37 months at once',
        row: { ...timeCreditOneFifth, motive: 'training', endDate: '2030-03-31' },
        params: { taken: 0, requested: 37, maximum: 36, left: 36 },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const maximum = valueOn(TIME_CREDIT_TOTAL_MONTHS, request.startDate).training;
    return exceededMonths(request, monthsTakenForMotive(request), maximum);
  },
});
