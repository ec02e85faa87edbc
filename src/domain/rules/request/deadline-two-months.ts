import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { FILING_DEADLINE_MONTHS } from '../../values/filing.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const deadlineTwoMonths = defineRule({
  id: 'request.deadline.two-months',
  summary:
    "The complete request, with the worker's part, reaches ONEM at the latest on the same day number two months after the first day of leave. Later, allowances are paid only from the day of receipt.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  doubt: 'disputed',
  severity: 'warning',
  column: 'startDate',
  source: [
    { citation: 'AR 2.01.1991, art. 22', confidence: 'unverified' },
    { citation: 'AR 12.12.2001 ; Sénat, question écrite 5-6204', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  figures: ['filingDeadline'],
  examples: {
    accept: [
      { name: 'the same day number two months later', row: parentalFull, asOf: '2027-03-01' },
      { name: 'before the start', row: parentalFull },
    ],
    reject: [
      {
        name: 'a day later',
        row: parentalFull,
        asOf: '2027-03-02',
        params: {
          startDate: { date: isoDate('2027-01-01') },
          lastDay: { date: isoDate('2027-03-01') },
          today: { date: isoDate('2027-03-02') },
          months: 2,
        },
      },
      {
        name: 'two months after 31 December end with February',
        row: { ...parentalFull, startDate: '2026-12-31', endDate: '2027-01-30' },
        asOf: '2027-03-01',
        params: {
          startDate: { date: isoDate('2026-12-31') },
          lastDay: { date: isoDate('2027-02-28') },
          today: { date: isoDate('2027-03-01') },
          months: 2,
        },
      },
    ],
  },
  check({ startDate }, { today }) {
    if (startDate === undefined || today <= startDate) return null;
    const months = valueOn(FILING_DEADLINE_MONTHS, startDate);
    const lastDay = addMonths(startDate, months);
    if (today <= lastDay) return null;
    return {
      params: { startDate: { date: startDate }, lastDay: { date: lastDay }, today: { date: today }, months },
    };
  },
});
