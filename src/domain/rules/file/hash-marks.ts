import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadableUnseen } from './unreadable-cells.ts';

export const hashMarks = defineRule({
  id: 'file.hash-marks',
  summary: 'No cell holds ####, which a spreadsheet shows in place of a value when the column is too narrow.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a date', row: parentalFull }],
    reject: [
      {
        name: 'a date in a narrow column',
        row: { ...parentalFull, startDate: '########' },
        params: { column: { column: 'startDate' } },
      },
    ],
  },
  check: reportUnreadableUnseen(['hash-marks']),
});
