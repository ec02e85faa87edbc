import { valueOn } from '../../values/dated-value.ts';
import { HALF_TIME_MINIMUM } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditHalf } from '../example-rows.ts';
import { ORDINARY_TIME_CREDIT } from '../motive-scopes.ts';
import { tooSmallContract } from '../occupation.ts';

export const timeCreditHalfThreeQuarters = defineRule({
  id: 'time-credit.half.three-quarters',
  summary:
    'Half-time time credit is taken from a contract of at least 3/4 of full-time, held during the 12 months before the written notice.',
  leaveTypes: ['timeCredit'],
  regimes: ['half'],
  sectors: 'all',
  motives: ORDINARY_TIME_CREDIT,
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: 'CCT 103, art. 9 ; Agoria, crédit-temps', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['halfTimeContract'],
  examples: {
    accept: [{ name: 'exactly three quarters', row: { ...timeCreditHalf, hoursBefore: '28:30' } }],
    reject: [
      {
        name: 'a minute short of three quarters',
        row: { ...timeCreditHalf, hoursBefore: '28:29' },
        params: { found: { minutes: 1709 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    return tooSmallContract(request, valueOn(HALF_TIME_MINIMUM, request.startDate));
  },
});
