import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const unreadableNumber = defineRule({
  id: 'file.unreadable-number',
  summary:
    'A count of people, years, months, weeks or days is a number in digits that is not negative; only what was already taken may have decimals.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'careerYears',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'digits', row: { ...parentalFull, headcount: '85', usedFull: '1,5' } }],
    reject: [
      {
        name: 'words',
        row: { ...parentalFull, headcount: 'about 20' },
        column: 'headcount',
        params: { column: { column: 'headcount' }, value: 'about 20' },
      },
      {
        name: 'negative',
        row: { ...parentalFull, usedFull: '-1' },
        column: 'usedFull',
        params: { column: { column: 'usedFull' }, value: '-1' },
      },
    ],
  },
  check: reportUnreadable(['number']),
});
