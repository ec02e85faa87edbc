import { CARER_CAREER_MONTHS } from '../../values/carer.ts';
import { valueOn } from '../../values/dated-value.ts';
import { exceededCredit, takenOverCareer } from '../care-credit.ts';
import { defineRule } from '../define-rule.ts';
import { carerFull, carerHalf } from '../example-rows.ts';

export const carerTotalCareer = defineRule({
  id: 'carer.total.career',
  summary:
    "Over the whole career, for all persons together, informal carer's leave adds up to at most 6 months in full or 12 half-time or by 1/5.",
  leaveTypes: ['informalCare'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  needs: [['usedCareerFull', 'usedCareerPartial']],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'Loi du 22.01.1985, art. 100ter § 3', confidence: 'confirmed' }],
  inForce: { from: '2020-09-01', until: null },
  figures: ['carerTotalCareer'],
  examples: {
    accept: [
      { name: 'the sixth month', row: { ...carerFull, usedCareerFull: '5' } },
      { name: 'the twelfth month in part', row: { ...carerHalf, usedCareerFull: '2', usedCareerPartial: '6' } },
    ],
    reject: [
      {
        name: 'the seventh month',
        row: { ...carerFull, usedCareerFull: '6' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 6, requested: 1, maximum: 6, left: 0 },
      },
      {
        name: 'the thirteenth month in part',
        row: { ...carerHalf, usedCareerPartial: '11' },
        params: { regime: { code: 'half', list: 'regime' }, taken: 11, requested: 2, maximum: 12, left: 1 },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    const params = exceededCredit(request, takenOverCareer(request), valueOn(CARER_CAREER_MONTHS, request.startDate));
    return params === null ? null : { params };
  },
});
