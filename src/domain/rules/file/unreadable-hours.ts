import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { leaveOutOfRangeDurations } from './out-of-range-duration.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

const reportDurations = reportUnreadable(['duration-format']);

export const unreadableHours = defineRule({
  id: 'file.unreadable-hours',
  summary:
    'A number of hours a week is written in hours and minutes (30:24, 30h24) or in decimal hours (30.4 or 30,4).',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursFull',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'hours and minutes', row: parentalFull },
      {
        name: 'sixty minutes, which are hours out of range: another rule',
        row: { ...parentalFull, hoursFull: '38:60' },
      },
      { name: 'hours with decimals', row: { ...parentalFull, hoursFull: '38,5', hoursBefore: '38.5' } },
    ],
    reject: [
      {
        name: 'words',
        row: { ...parentalFull, hoursFull: 'full time' },
        params: { column: { column: 'hoursFull' }, value: 'full time' },
      },
      {
        name: 'minutes of one digit',
        row: { ...parentalFull, hoursBefore: '37:6' },
        column: 'hoursBefore',
        params: { column: { column: 'hoursBefore' }, value: '37:6' },
      },
      {
        name: 'more hours than a week has',
        row: { ...parentalFull, hoursFull: '168:01' },
        params: { column: { column: 'hoursFull' }, value: '168:01' },
      },
    ],
  },
  check: (request) => (request.unit === 'hours' ? reportDurations(leaveOutOfRangeDurations(request)) : null),
});
