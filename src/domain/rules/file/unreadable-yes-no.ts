import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const unreadableYesNo = defineRule({
  id: 'file.unreadable-yes-no',
  summary:
    'A yes-or-no cell says yes or no in one of the four languages, or 1, 0, true, false or x; empty means no, or "not stated" where that makes a difference.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'multipleEmployers',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'no, in Dutch', row: { ...parentalFull, multipleEmployers: 'nee' } },
      { name: 'nothing', row: parentalFull },
    ],
    reject: [
      {
        name: 'neither',
        row: { ...parentalFull, multipleEmployers: 'maybe' },
        params: { column: { column: 'multipleEmployers' }, value: 'maybe' },
      },
    ],
  },
  check: reportUnreadable(['yes-no']),
});
