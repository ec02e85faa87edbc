import { valueOn } from '../../values/dated-value.ts';
import { HALF_TIME_MINIMUM } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeHalf } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

export const palliativeHalfThreeQuarters = defineRule({
  id: 'palliative.half.three-quarters',
  summary:
    'Half-time palliative care leave is taken from a contract of at least three quarters of full-time; several jobs count together.',
  leaveTypes: ['palliativeCare'],
  regimes: ['half'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursBefore',
  source: [
    {
      citation: 'CSC, congé pour soins palliatifs ; workpocket.be, congé pour soins palliatifs',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['halfTimeContract'],
  examples: {
    accept: [
      { name: 'exactly three quarters', row: { ...palliativeHalf, hoursBefore: '28:30' } },
      {
        name: 'two contracts that reach three quarters together',
        row: { ...palliativeHalf, hoursBefore: '19:00', otherEmployerHours: '9:30' },
      },
      { name: 'several employers', row: { ...palliativeHalf, hoursBefore: '24:00', multipleEmployers: 'yes' } },
    ],
    reject: [
      {
        name: 'a minute short of three quarters',
        row: { ...palliativeHalf, hoursBefore: '28:29' },
        params: { found: { minutes: 1709 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    return tooSmallContract(request, valueOn(HALF_TIME_MINIMUM, request.startDate));
  },
});
