import { valueOn } from '../../values/dated-value.ts';
import { FULL_TIME, HALF_TIME_MINIMUM } from '../../values/occupation.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerHalf, endOfCareerOneFifth } from '../example-rows.ts';
import { tooSmallContract } from '../occupation.ts';

export const timeCreditEocOccupation = defineRule({
  id: 'time-credit.eoc.occupation',
  summary:
    'During the 24 months before the written notice the worker was full-time for a reduction by 1/5, or had at least 3/4 of full-time for half-time.',
  leaveTypes: ['timeCredit'],
  regimes: ['half', 'oneFifth'],
  sectors: 'all',
  motives: ['endOfCareer'],
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: 'CCT 103, art. 10 ; ONEM, emploi de fin de carrière (29.03.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['halfTimeContract'],
  examples: {
    accept: [
      { name: 'a full-timer at 1/5', row: endOfCareerOneFifth },
      { name: 'exactly three quarters to half-time', row: { ...endOfCareerHalf, hoursBefore: '28:30' } },
    ],
    reject: [
      {
        name: 'a minute short of full-time at 1/5',
        row: { ...endOfCareerOneFifth, hoursBefore: '37:59' },
        params: { found: { minutes: 2279 }, expected: { minutes: 2280 }, full: { minutes: 2280 } },
      },
      {
        name: 'a minute short of three quarters to half-time',
        row: { ...endOfCareerHalf, hoursBefore: '28:29' },
        params: { found: { minutes: 1709 }, expected: { minutes: 1710 }, full: { minutes: 2280 } },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    return tooSmallContract(
      request,
      request.regime === 'half' ? valueOn(HALF_TIME_MINIMUM, request.startDate) : FULL_TIME,
    );
  },
});
