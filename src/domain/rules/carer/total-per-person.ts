import { CARER_PERSON_MONTHS } from '../../values/carer.ts';
import { valueOn } from '../../values/dated-value.ts';
import { exceededCredit, takenForPerson } from '../care-credit.ts';
import { defineRule } from '../define-rule.ts';
import { carerFull, carerHalf, carerOneFifth } from '../example-rows.ts';

export const carerTotalPerPerson = defineRule({
  id: 'carer.total.per-person',
  summary:
    'For one person cared for the leave adds up to at most 3 months in full or 6 half-time or by 1/5; the forms may be combined, one month in full for two in part.',
  leaveTypes: ['informalCare'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  needs: [['usedFull', 'usedHalf', 'usedFifth']],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 20.07.2021 ; Partena, congé pour aidants proches (3.09.2021)', confidence: 'confirmed' }],
  inForce: { from: '2021-09-01', until: null },
  figures: ['carerTotalPerson'],
  examples: {
    accept: [
      { name: 'the third month', row: { ...carerFull, usedFull: '1', usedHalf: '2' } },
      { name: 'the sixth month in part', row: { ...carerHalf, usedHalf: '2', usedFifth: '2' } },
      { name: 'nothing stated about earlier leave', row: carerFull },
    ],
    reject: [
      {
        name: 'four months in one request',
        row: { ...carerFull, endDate: '2027-04-06' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 0, requested: 4, maximum: 3, left: 3 },
      },
      {
        name: 'the eighth month half-time after all of it at 1/5',
        row: { ...carerHalf, usedFifth: '6' },
        params: { regime: { code: 'half', list: 'regime' }, taken: 6, requested: 2, maximum: 6, left: 0 },
      },
      {
        name: 'the fourth month',
        row: { ...carerFull, usedFull: '3' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 3, requested: 1, maximum: 3, left: 0 },
      },
      {
        name: 'two months at 1/5 where one is left',
        row: { ...carerOneFifth, usedFull: '2', usedHalf: '1' },
        params: { regime: { code: 'oneFifth', list: 'regime' }, taken: 5, requested: 2, maximum: 6, left: 1 },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    const params = exceededCredit(request, takenForPerson(request), valueOn(CARER_PERSON_MONTHS, request.startDate));
    return params === null ? null : { params };
  },
});
