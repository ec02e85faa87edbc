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
import type { Params, ParamValue } from '../../../schemas/model/finding.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

/** Each list of codes by the column that holds one of them. */
const LISTS = {
  leaveType: { codes: LEAVE_TYPES, list: 'leaveType' },
  regime: { codes: REGIMES, list: 'regime' },
  sector: { codes: SECTORS, list: 'sector' },
  capacity: { codes: CAPACITIES, list: 'capacity' },
  community: { codes: COMMUNITIES, list: 'community' },
  workerCode: { codes: WORKER_CODES, list: 'workerCode' },
  status: { codes: WORKER_STATUSES, list: 'workerStatus' },
  motive: { codes: MOTIVES, list: 'motive' },
  unit: { codes: UNITS, list: 'unit' },
  childLink: { codes: CHILD_LINKS, list: 'childLink' },
} as const satisfies Readonly<Partial<Record<ColumnName, ParamValue>>>;

function codesOf(column: ColumnName): Params {
  const lists: Readonly<Partial<Record<ColumnName, ParamValue>>> = LISTS;
  const codes = lists[column];
  return codes === undefined ? {} : { codes };
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
        params: { column: { column: 'regime' }, value: 'oneSixth', codes: { codes: REGIMES, list: 'regime' } },
      },
      {
        name: 'a leave that does not exist',
        row: { ...parentalFull, leaveType: 'Holidays' },
        params: {
          column: { column: 'leaveType' },
          value: 'Holidays',
          codes: { codes: LEAVE_TYPES, list: 'leaveType' },
        },
      },
    ],
  },
  check: reportUnreadable(['code'], codesOf),
});
