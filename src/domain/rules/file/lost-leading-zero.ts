import { restoreLeadingZeros } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

/** In place of `niss.format`: it says how the digits came to be missing. */
export const lostLeadingZero = defineRule({
  id: 'file.lost-leading-zero',
  summary:
    'A national register number keeps the zeros that it begins with, as for people born from 2000 to 2009; a spreadsheet that takes it for a number drops them.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the zero is there', row: { ...parentalFull, niss: '010517/446-02' } },
      { name: 'a digit lost elsewhere', row: { ...parentalFull, niss: '8503146406' } },
    ],
    reject: [
      {
        name: 'born in 2001, taken for a number',
        row: { ...parentalFull, niss: '1051744602' },
        params: { digits: 10, zeros: 1 },
      },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || niss.length === 11) return null;
    if (restoreLeadingZeros(niss, today) === undefined) return null;
    return { params: { digits: niss.length, zeros: 11 - niss.length } };
  },
});
