import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadableUnseen } from './unreadable-cells.ts';

export const scientificNotation = defineRule({
  id: 'file.scientific-notation',
  summary:
    'No spreadsheet has turned a value into scientific notation such as 8.5E+10, which loses its last digits for good.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'digits', row: parentalFull }],
    reject: [
      {
        name: 'a national number turned into a number',
        row: { ...parentalFull, niss: '8.50315E+10' },
        params: { column: { column: 'niss' } },
      },
      {
        name: 'an enterprise number too',
        row: { ...parentalFull, employer: '8,12E+08' },
        column: 'employer',
        params: { column: { column: 'employer' } },
      },
    ],
  },
  check: reportUnreadableUnseen(['scientific-notation']),
});
