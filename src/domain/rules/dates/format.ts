import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { reportUnreadable } from '../file/unreadable-cells.ts';

export const dateFormat = defineRule({
  id: 'dates.format',
  summary:
    'A date exists in the calendar, has its year in four digits, and its day before its month when the year stands last: 21/11/2026, 21-11-2026, 21.11.2026 or 2026-11-21.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'year first', row: parentalFull },
      { name: 'day first', row: { ...parentalFull, startDate: '1/01/2027', endDate: '31.01.2027' } },
    ],
    reject: [
      {
        name: 'a year in two digits',
        row: { ...parentalFull, startDate: '01/01/27' },
        params: { column: { column: 'startDate' }, value: '01/01/27' },
      },
      {
        name: 'a day that no month has',
        row: { ...parentalFull, endDate: '31/02/2027' },
        column: 'endDate',
        params: { column: { column: 'endDate' }, value: '31/02/2027' },
      },
      {
        name: "the worker's number, in a row whose cells have shifted",
        row: { ...parentalFull, startDate: '85.03.14-640.67' },
        params: { column: { column: 'startDate' }, value: '******/***-**' },
      },
      {
        name: 'words',
        row: { ...parentalFull, noticeDate: 'in October' },
        column: 'noticeDate',
        params: { column: { column: 'noticeDate' }, value: 'in October' },
      },
    ],
  },
  check: reportUnreadable(['date-format', 'date-two-digit-year', 'date-impossible']),
});
