import { ALWAYS, defineRule } from '../define-rule.ts';
import { teacherParentalFull } from '../example-rows.ts';
import { leaveOutOfRangeDurations } from './out-of-range-duration.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

const reportDurations = reportUnreadable(['duration-format']);

export const unreadablePeriods = defineRule({
  id: 'file.unreadable-periods',
  summary: 'Where the unit is lesson periods, a workload is a plain number such as 20 or 17.6, without minutes.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursFull',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a decimal number', row: { ...teacherParentalFull, hoursFull: '22,5' } }],
    reject: [
      {
        name: 'hours and minutes',
        row: { ...teacherParentalFull, hoursFull: '20:00' },
        params: { column: { column: 'hoursFull' }, value: '20:00' },
      },
    ],
  },
  check: (request) => (request.unit === 'periods' ? reportDurations(leaveOutOfRangeDurations(request)) : null),
});
