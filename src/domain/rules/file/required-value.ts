import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { ALWAYS, defineRule, type Violation } from '../define-rule.ts';
import { parentalFull, parentalHalf } from '../example-rows.ts';
import { FILE_FORMAT, isUnreadable } from './unreadable-cells.ts';

/**
 * The cells without which no leave can be judged. The worker's number and the notice have rules of their own, and what
 * the profile can give for every row is asked for when the row is filed.
 */
const REQUIRED = ['leaveType', 'regime', 'startDate', 'endDate', 'hoursFull', 'hoursBefore'] as const;

export const requiredValue = defineRule({
  id: 'file.required-value',
  summary:
    'The leave, its regime, its first and last day, and the full-time and contract hours are filled in; so are the hours during the break, unless the interruption is full.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'leaveType',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'everything', row: parentalFull },
      { name: 'a full interruption without the hours that remain', row: { ...parentalFull, hoursDuring: '' } },
      { name: 'a cell that holds something unreadable', row: { ...parentalFull, endDate: 'end of January' } },
    ],
    reject: [
      {
        name: 'no first day',
        row: { ...parentalFull, startDate: '' },
        column: 'startDate',
        params: { column: { column: 'startDate' } },
      },
      {
        name: 'half-time without the hours that remain',
        row: { ...parentalHalf, hoursDuring: '' },
        column: 'hoursDuring',
        params: { column: { column: 'hoursDuring' } },
      },
    ],
  },
  check(request) {
    const { leaveType, regime, startDate, endDate, hoursFull, hoursBefore, hoursDuring } = request;
    const isComplete =
      leaveType !== undefined &&
      regime !== undefined &&
      startDate !== undefined &&
      endDate !== undefined &&
      hoursFull !== undefined &&
      hoursBefore !== undefined &&
      hoursDuring !== undefined;
    return isComplete ? null : findMissing(request);
  },
});

function findMissing(request: LeaveRequest): readonly Violation[] {
  const missing: ColumnName[] = REQUIRED.filter((column) => request[column] === undefined);
  if (lacksHoursDuring(request)) missing.push('hoursDuring');
  return missing
    .filter((column) => !isUnreadable(request, column))
    .map((column) => ({ column, params: { column: { column } } }));
}

/** Nobody works during a full interruption; without the regime it is not known whether the cell is needed. */
function lacksHoursDuring({ regime, hoursDuring }: LeaveRequest): boolean {
  return hoursDuring === undefined && regime !== undefined && regime !== 'full' && regime !== 'fullFlexible';
}
