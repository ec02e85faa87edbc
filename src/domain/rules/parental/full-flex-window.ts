import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lastDayOfMonths, lastsAtMost } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { FLEXIBLE_WINDOW_MONTHS } from '../../values/parental.ts';
import { defineRule } from '../define-rule.ts';
import { parentalFullFlexible } from '../example-rows.ts';

export const fullFlexWindow = defineRule({
  id: 'parental.full-flex.window',
  summary:
    'The weeks of flexible full parental leave that one notice asks for fall within three months; further weeks need a new notice.',
  leaveTypes: ['parentalLeave'],
  regimes: ['fullFlexible'],
  sectors: ['private', 'local'],
  severity: 'warning',
  column: 'endDate',
  source: [{ citation: 'AR 5.05.2019', confidence: 'confirmed' }],
  inForce: { from: '2019-06-01', until: null },
  figures: ['parentalFlexibleWindow'],
  examples: {
    accept: [
      { name: 'twelve weeks', row: { ...parentalFullFlexible, endDate: '2027-03-25' } },
      {
        name: 'thirteen weeks in three months of 92 days',
        row: { ...parentalFullFlexible, startDate: '2027-07-01', endDate: '2027-09-29', noticeDate: '2027-04-15' },
      },
    ],
    reject: [
      {
        name: 'thirteen weeks, a day more than January to March',
        row: { ...parentalFullFlexible, endDate: '2027-04-01' },
        params: {
          endDate: { date: isoDate('2027-04-01') },
          months: 3,
          latestEnd: { date: isoDate('2027-03-31') },
        },
      },
    ],
  },
  check({ startDate, endDate }) {
    if (startDate === undefined || endDate === undefined) return null;
    const months = valueOn(FLEXIBLE_WINDOW_MONTHS, startDate);
    if (lastsAtMost(startDate, endDate, months)) return null;
    return {
      params: {
        endDate: { date: endDate },
        months,
        latestEnd: { date: lastDayOfMonths(startDate, months) },
      },
    };
  },
});
