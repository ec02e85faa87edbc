import {
  CAPACITIES,
  CHILD_LINKS,
  COMMUNITIES,
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  SECTORS,
  UNITS,
  WORKER_CODES,
  WORKER_STATUSES,
} from '../../../schemas/model/codes.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

function codesOf(column: ColumnName): readonly string[] {
  switch (column) {
    case 'leaveType':
      return LEAVE_TYPES;
    case 'regime':
      return REGIMES;
    case 'sector':
      return SECTORS;
    case 'capacity':
      return CAPACITIES;
    case 'community':
      return COMMUNITIES;
    case 'workerCode':
      return WORKER_CODES;
    case 'status':
      return WORKER_STATUSES;
    case 'motive':
      return MOTIVES;
    case 'unit':
      return UNITS;
    case 'childLink':
      return CHILD_LINKS;
    default:
      return [];
  }
}

export const unknownCode = defineRule({
  id: 'file.unknown-code',
  summary:
    'A cell of a column with fixed values holds one of these values, or its label in French, Dutch, German or English.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'leaveType',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a label in Dutch', row: { ...parentalFull, leaveType: 'Ouderschapsverlof' } }],
    reject: [
      {
        name: 'a code that does not exist',
        row: { ...parentalFull, regime: 'oneSixth' },
        column: 'regime',
        params: { column: { column: 'regime' }, value: 'oneSixth', codes: REGIMES.join(', ') },
      },
      {
        name: 'a leave that does not exist',
        row: { ...parentalFull, leaveType: 'Holidays' },
        params: { column: { column: 'leaveType' }, value: 'Holidays', codes: LEAVE_TYPES.join(', ') },
      },
    ],
  },
  check: reportUnreadable(['code'], (column) => ({ codes: codesOf(column).join(', ') })),
});
