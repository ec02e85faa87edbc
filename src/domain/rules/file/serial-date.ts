import { isoDate } from '../../../schemas/model/civil-date.ts';
import { readSerialDate } from '../../repairs/serial-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, fromDigitToDigit, reportUnreadable } from './unreadable-cells.ts';

export const serialDate = defineRule({
  id: 'file.serial-date',
  summary: 'A date is written as a date, and not as the number by which a spreadsheet counts its days, such as 46387.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a date', row: parentalFull },
      { name: 'a number that counts no day anybody means', row: { ...parentalFull, noticeDate: '12345' } },
    ],
    reject: [
      {
        name: 'the number of the day',
        row: { ...parentalFull, startDate: '46388' },
        params: { column: { column: 'startDate' }, value: '46388', date: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'the same with decimals',
        row: { ...parentalFull, noticeDate: '46315,0' },
        column: 'noticeDate',
        params: { column: { column: 'noticeDate' }, value: '46315,0', date: { date: isoDate('2026-10-20') } },
      },
    ],
  },
  check: reportUnreadable(['date-serial'], (_column, text) => {
    const date = readSerialDate(fromDigitToDigit(text));
    return date === undefined ? {} : { date: { date } };
  }),
});
