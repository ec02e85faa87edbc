import { valueOn } from '../../values/dated-value.ts';
import { HALF_TIME_MINIMUM } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHalf } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

export const medicalHalfThreeQuarters = defineRule({
  id: 'medical.half.three-quarters',
  summary:
    'Half-time medical assistance is normally taken from a contract of at least three quarters of full-time; several jobs count together.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['half'],
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'hoursBefore',
  source: [{ citation: 'AR 10.08.1998, art. 3', confidence: 'unverified' }],
  inForce: ALWAYS,
  figures: ['halfTimeContract'],
  examples: {
    accept: [
      { name: 'exactly three quarters', row: { ...medicalHalf, hoursBefore: '28:30' } },
      {
        name: 'two contracts that reach three quarters together',
        row: { ...medicalHalf, hoursBefore: '19:00', otherEmployerHours: '9:30' },
      },
    ],
    reject: [
      {
        name: 'a minute short of three quarters',
        row: { ...medicalHalf, hoursBefore: '28:29' },
        params: { found: { minutes: 1709 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    return tooSmallContract(request, valueOn(HALF_TIME_MINIMUM, request.startDate));
  },
});
