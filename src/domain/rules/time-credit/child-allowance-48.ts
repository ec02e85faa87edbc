import { valueOn } from '../../values/dated-value.ts';
import { CHILD_ALLOWANCE, TIME_CREDIT_TOTAL_MONTHS } from '../../values/time-credit.ts';
import { exceededMonths, hasPeriod } from '../block.ts';
import { defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { FOR_THE_MOTIVE, monthsTakenForMotive, monthsTakenOverCareer } from './credit.ts';

export const timeCreditChildAllowance48 = defineRule({
  id: 'time-credit.child.allowance-48',
  summary:
    'Since 1 February 2023 the allowance for time credit for a child is paid for at most 48 months, while the right to be absent lasts 51. One published page prints 46.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ['child'],
  needs: [FOR_THE_MOTIVE],
  doubt: 'disputed',
  severity: 'warning',
  column: 'endDate',
  source: [
    { citation: "AR 26.01.2023 ; SETCa, crédit-temps (46 mois selon un cabinet d'avocats)", confidence: 'confirmed' },
  ],
  inForce: { from: '2023-02-01', until: null },
  figures: ['timeCreditChildAllowance', 'timeCreditTotal'],
  examples: {
    accept: [
      { name: 'months 43 to 48', row: { ...timeCreditOneFifth, usedFifth: '42' } },
      { name: 'beyond the right itself, which another rule refuses', row: { ...timeCreditOneFifth, usedFifth: '46' } },
    ],
    reject: [
      {
        name: 'a month too many',
        row: { ...timeCreditOneFifth, usedFifth: '43' },
        params: { taken: 43, requested: 6, maximum: 48, left: 5 },
      },
      {
        name: 'a month too many, in all forms together',
        row: { ...timeCreditOneFifth, usedFull: '20', usedHalf: '20', usedFifth: '5' },
        params: { taken: 45, requested: 6, maximum: 48, left: 3 },
      },
      {
        name: '49 months at once',
        row: { ...timeCreditOneFifth, endDate: '2031-03-31' },
        params: { taken: 0, requested: 49, maximum: 48, left: 48 },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const violation = exceededMonths(
      request,
      monthsTakenForMotive(request),
      valueOn(CHILD_ALLOWANCE, request.startDate).months,
    );
    if (violation === null) return null;
    const right = valueOn(TIME_CREDIT_TOTAL_MONTHS, request.startDate).care;
    return exceededMonths(request, monthsTakenOverCareer(request), right) === null ? violation : null;
  },
});
