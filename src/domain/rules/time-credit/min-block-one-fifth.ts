import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_BLOCK_MONTHS } from '../../values/time-credit.ts';
import { hasPeriod, shorterThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { isLastRemainder } from './credit.ts';
import { ORDINARY_MINIMUM_MOTIVES } from './ordinary-minimum.ts';

export const timeCreditMinBlockOneFifth = defineRule({
  id: 'time-credit.min-block.one-fifth',
  summary:
    'Time credit by 1/5 for a child, a disabled or seriously ill child or training lasts at least 6 months, unless less is left of the credit.',
  leaveTypes: ['timeCredit'],
  regimes: ['oneFifth'],
  sectors: 'all',
  motives: ORDINARY_MINIMUM_MOTIVES,
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'CCT 103, art. 5 et 6 ; CSC, durées minimales', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditBlock', 'timeCreditTotal'],
  examples: {
    accept: [
      { name: 'six months', row: timeCreditOneFifth },
      {
        name: 'the last five months of the credit',
        row: { ...timeCreditOneFifth, endDate: '2027-07-31', usedFifth: '46' },
      },
    ],
    reject: [
      {
        name: 'a day short of six months',
        row: { ...timeCreditOneFifth, endDate: '2027-08-30' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-08-30') },
          minimum: 6,
          earliestEnd: { date: isoDate('2027-08-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const minimum = valueOn(TIME_CREDIT_BLOCK_MONTHS, request.startDate).oneFifth;
    const params = shorterThan(request, minimum);
    return params === null || isLastRemainder(request, minimum) ? null : { params };
  },
});
