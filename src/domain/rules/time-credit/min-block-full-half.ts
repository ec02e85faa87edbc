import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_BLOCK_MONTHS } from '../../values/time-credit.ts';
import { hasPeriod, shorterThan } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditFull, timeCreditHalf } from '../example-rows.ts';
import { isLastRemainder } from './credit.ts';
import { ORDINARY_MINIMUM_MOTIVES } from './ordinary-minimum.ts';

export const timeCreditMinBlockFullHalf = defineRule({
  id: 'time-credit.min-block.full-half',
  summary:
    'Full and half-time time credit for a child, a disabled or seriously ill child or training lasts at least 3 months, unless less is left of the credit.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half'],
  sectors: 'all',
  motives: ORDINARY_MINIMUM_MOTIVES,
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'CCT 103, art. 5 et 6 ; CSC, durées minimales', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditBlock', 'timeCreditTotal'],
  examples: {
    accept: [
      { name: 'three months', row: timeCreditHalf },
      { name: 'the last two months of the credit', row: { ...timeCreditHalf, endDate: '2027-04-30', usedFifth: '49' } },
      {
        name: 'the last two months for training',
        row: { ...timeCreditHalf, motive: 'training', endDate: '2027-04-30', usedFifth: '34' },
      },
    ],
    reject: [
      {
        name: 'a day short of three months',
        row: { ...timeCreditHalf, endDate: '2027-05-30' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-05-30') },
          minimum: 3,
          earliestEnd: { date: isoDate('2027-05-31') },
        },
      },
      {
        name: 'two months while three are left',
        row: { ...timeCreditFull, endDate: '2027-04-30', usedFifth: '48' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-04-30') },
          minimum: 3,
          earliestEnd: { date: isoDate('2027-05-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const minimum = valueOn(TIME_CREDIT_BLOCK_MONTHS, request.startDate).fullOrHalf;
    const params = shorterThan(request, minimum);
    return params === null || isLastRemainder(request, minimum) ? null : { params };
  },
});
