import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalOneFifth } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const hoursNotWholeMinutes = defineRule({
  id: 'file.hours-not-whole-minutes',
  summary:
    'Decimal hours come to whole minutes: 30.4 hours are 30 hours 24, whereas 25.33 hours are no whole number of minutes and nothing is rounded.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursFull',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: '30.4 hours are 30 hours 24', row: { ...parentalOneFifth, hoursDuring: '30,4' } }],
    reject: [
      {
        name: 'a rounded third',
        row: { ...parentalOneFifth, hoursDuring: '25,33' },
        column: 'hoursDuring',
        params: { column: { column: 'hoursDuring' }, value: '25,33' },
      },
    ],
  },
  check: reportUnreadable(['duration-not-whole-minutes']),
});
