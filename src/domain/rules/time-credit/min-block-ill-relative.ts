import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lastDayOfMonths, lastsAtLeast, lastsAtMost } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_ILL_RELATIVE_MONTHS } from '../../values/time-credit.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { isLastRemainder } from './credit.ts';

export const timeCreditMinBlockIllRelative = defineRule({
  id: 'time-credit.min-block.ill-relative',
  summary:
    'Time credit for a seriously ill relative or member of the household lasts 1 to 3 months a request, in whatever form; requests may follow each other.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ['illRelative'],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'CSC, durées minimales', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditIllRelative'],
  examples: {
    accept: [
      { name: 'a month', row: { ...timeCreditOneFifth, motive: 'illRelative', endDate: '2027-03-31' } },
      { name: 'three months', row: { ...timeCreditOneFifth, motive: 'illRelative', endDate: '2027-05-31' } },
    ],
    reject: [
      {
        name: 'a day short of a month',
        row: { ...timeCreditOneFifth, motive: 'illRelative', endDate: '2027-03-30' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-03-30') },
          minimum: 1,
          maximum: 3,
          earliestEnd: { date: isoDate('2027-03-31') },
          latestEnd: { date: isoDate('2027-05-31') },
        },
      },
      {
        name: 'a day more than three months',
        row: { ...timeCreditOneFifth, motive: 'illRelative', endDate: '2027-06-01' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-06-01') },
          minimum: 1,
          maximum: 3,
          earliestEnd: { date: isoDate('2027-03-31') },
          latestEnd: { date: isoDate('2027-05-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const { minimum, maximum } = valueOn(TIME_CREDIT_ILL_RELATIVE_MONTHS, startDate);
    if (lastsAtMost(startDate, endDate, maximum)) {
      if (lastsAtLeast(startDate, endDate, minimum) || isLastRemainder(request, minimum)) return null;
    }
    return {
      params: {
        startDate: { date: startDate },
        endDate: { date: endDate },
        minimum,
        maximum,
        earliestEnd: { date: lastDayOfMonths(startDate, minimum) },
        latestEnd: { date: lastDayOfMonths(startDate, maximum) },
      },
    };
  },
});
