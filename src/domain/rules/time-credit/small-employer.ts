import { valueOn } from '../../values/dated-value.ts';
import { SMALL_EMPLOYER_HEADCOUNT } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditSmallEmployer = defineRule({
  id: 'time-credit.small-employer',
  summary: 'An employer with 10 workers or fewer must agree to the time credit; some sources say fewer than 10.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  needs: ['headcount'],
  doubt: 'disputed',
  severity: 'warning',
  column: 'employerAgreement',
  source: [
    {
      citation: 'CCT 103, art. 16 (dix travailleurs au plus ou moins de dix, selon les sources)',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['timeCreditSmallEmployer'],
  examples: {
    accept: [
      { name: 'eleven workers', row: { ...timeCreditOneFifth, headcount: '11' } },
      { name: 'ten workers and agreement', row: { ...timeCreditOneFifth, headcount: '10', employerAgreement: 'yes' } },
      { name: 'headcount not stated', row: timeCreditOneFifth },
    ],
    reject: [
      {
        name: 'ten workers',
        row: { ...timeCreditOneFifth, headcount: '10' },
        params: { headcount: 10, maximum: 10, agreement: { column: 'employerAgreement' } },
      },
    ],
  },
  check({ headcount, employerAgreement, startDate }) {
    if (headcount === undefined || employerAgreement === true || startDate === undefined) return null;
    const maximum = valueOn(SMALL_EMPLOYER_HEADCOUNT, startDate);
    return headcount > maximum ? null : { params: { headcount, maximum, agreement: { column: 'employerAgreement' } } };
  },
});
