import { isoDate } from '../../../schemas/model/civil-date.ts';
import { findSwappedDate } from '../../repairs/swapped-day-month.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, fromDigitToDigit, reportUnreadable } from './unreadable-cells.ts';

export const swappedDayMonth = defineRule({
  id: 'file.swapped-day-month',
  summary:
    'A date gives its day before its month, as 31/12/2026, or is written 2026-12-31: no spreadsheet has exchanged day and month.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the day first', row: { ...parentalFull, endDate: '31/01/2027' } },
      { name: 'either order a date: read as it is written', row: { ...parentalFull, noticeDate: '10/11/2026' } },
      { name: 'a day that neither order gives', row: { ...parentalFull, endDate: '31/02/2027' } },
    ],
    reject: [
      {
        name: 'the month first',
        row: { ...parentalFull, endDate: '01/31/2027' },
        column: 'endDate',
        params: { column: { column: 'endDate' }, value: '01/31/2027', date: { date: isoDate('2027-01-31') } },
      },
      {
        name: 'the year first, then the day',
        row: { ...parentalFull, endDate: '2027-31-01' },
        column: 'endDate',
        params: { column: { column: 'endDate' }, value: '2027-31-01', date: { date: isoDate('2027-01-31') } },
      },
    ],
  },
  check: reportUnreadable(['date-swapped'], (_column, text) => {
    const date = findSwappedDate(fromDigitToDigit(text));
    return date === undefined ? {} : { date: { date } };
  }),
});
