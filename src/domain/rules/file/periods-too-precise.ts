import { ALWAYS, defineRule } from '../define-rule.ts';
import { teacherParentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const periodsTooPrecise = defineRule({
  id: 'file.periods-too-precise',
  summary: 'Lesson periods are given as in the assignment, with at most two decimals.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursFull',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'two decimals', row: { ...teacherParentalFull, hoursFull: '20,25' } }],
    reject: [
      {
        name: 'three decimals',
        row: { ...teacherParentalFull, hoursFull: '20,125' },
        params: { column: { column: 'hoursFull' }, value: '20,125' },
      },
    ],
  },
  check: reportUnreadable(['periods-too-precise']),
});
