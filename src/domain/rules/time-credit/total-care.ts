import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_TOTAL_MONTHS } from '../../values/time-credit.ts';
import { exceededMonths, hasPeriod } from '../block.ts';
import { defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { TIME_CREDIT_MOTIVES } from '../motive-scopes.ts';
import { OVER_THE_CAREER, monthsTakenOverCareer } from './credit.ts';

export const timeCreditTotalCare = defineRule({
  id: 'time-credit.total.care',
  summary:
    'All time credit with a motive together lasts at most 51 calendar months over the career. Months count as they are: a month at 1/5 takes as much as a month of full interruption, and training is inside the 51.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: TIME_CREDIT_MOTIVES,
  needs: [OVER_THE_CAREER],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'CCT 103, art. 4 ; Agoria, crédit-temps', confidence: 'confirmed' }],
  inForce: { from: '2017-04-01', until: null },
  figures: ['timeCreditTotal'],
  examples: {
    accept: [
      { name: 'months 46 to 51', row: { ...timeCreditOneFifth, usedFifth: '40', usedHalf: '5' } },
      { name: '51 months at once', row: { ...timeCreditOneFifth, endDate: '2031-05-31' } },
    ],
    reject: [
      {
        name: 'a month too many',
        row: { ...timeCreditOneFifth, usedFifth: '46' },
        params: { taken: 46, requested: 6, maximum: 51, left: 5 },
      },
      {
        name: 'taken for other motives',
        row: { ...timeCreditOneFifth, usedFifth: '6', usedCareerFull: '12', usedCareerPartial: '36' },
        params: { taken: 48, requested: 6, maximum: 51, left: 3 },
      },
      {
        name: 'a day too many',
        row: { ...timeCreditOneFifth, endDate: '2027-09-01', usedHalf: '45' },
        params: { taken: 45, requested: 6.03, maximum: 51, left: 6 },
      },
      {
        name: 'half-time and full months are not converted',
        row: { ...timeCreditOneFifth, usedFull: '46' },
        params: { taken: 46, requested: 6, maximum: 51, left: 5 },
      },
      {
        name: '52 months at once',
        row: { ...timeCreditOneFifth, endDate: '2031-06-30' },
        params: { taken: 0, requested: 52, maximum: 51, left: 51 },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const maximum = valueOn(TIME_CREDIT_TOTAL_MONTHS, request.startDate).care;
    return exceededMonths(request, monthsTakenOverCareer(request), maximum);
  },
});
