import { isoDate, type CivilDate } from '../../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { Severity } from '../../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { lastDayOfMonths } from '../../calendar/periods.ts';
import { FOSTER } from '../../values/parental.ts';
import { ALWAYS, defineRule, type Violation } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

const foster = {
  ...parentalFull,
  childLink: 'foster',
  childRegistrationDate: '2026-09-01',
  placementEndDate: '2027-02-28',
} as const;

/** A placement whose end the row does not state. */
const NOT_STATED = '–';

export const fosterPlacement = defineRule({
  id: 'parental.foster',
  summary:
    'A foster parent has a placement planned for six months or more; the child is registered in the household when the leave starts and the placement lasts as long as the leave. Notice is possible from 1 July 2025 on.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  needs: ['childLink', 'childRegistrationDate'],
  severity: 'error',
  column: 'placementEndDate',
  source: [{ citation: 'Loi-programme du 18.07.2025', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalFoster'],
  examples: {
    accept: [
      { name: 'a placement of six months', row: foster },
      {
        name: 'the first notice possible',
        row: {
          ...foster,
          noticeDate: '2025-07-01',
          startDate: '2025-09-15',
          endDate: '2025-10-14',
          childRegistrationDate: '2025-09-15',
        },
      },
      { name: 'a child by birth', row: { ...foster, childLink: 'birth', placementEndDate: '' } },
    ],
    reject: [
      {
        name: 'a notice before foster parents had this leave',
        row: {
          ...foster,
          noticeDate: '2025-06-30',
          startDate: '2025-09-15',
          endDate: '2025-10-14',
          childRegistrationDate: '2025-09-15',
        },
        column: 'noticeDate',
        params: {
          column: { column: 'noticeDate' },
          found: { date: isoDate('2025-06-30') },
          expected: { date: isoDate('2025-07-01') },
        },
      },
      {
        name: 'a day short of six months of placement',
        row: { ...foster, placementEndDate: '2027-02-27' },
        params: {
          column: { column: 'placementEndDate' },
          found: { date: isoDate('2027-02-27') },
          expected: { date: isoDate('2027-02-28') },
        },
      },
      {
        name: 'the eve of registration',
        row: { ...foster, childRegistrationDate: '2027-01-02', placementEndDate: '2028-01-01' },
        severity: 'warning',
        column: 'startDate',
        params: {
          column: { column: 'startDate' },
          found: { date: isoDate('2027-01-01') },
          expected: { date: isoDate('2027-01-02') },
        },
      },
      {
        name: 'longer than the placement',
        row: { ...foster, endDate: '2027-04-30' },
        severity: 'warning',
        params: {
          column: { column: 'placementEndDate' },
          found: { date: isoDate('2027-02-28') },
          expected: { date: isoDate('2027-04-30') },
        },
      },
      {
        name: 'a placement of unknown length',
        row: { ...foster, placementEndDate: '' },
        severity: 'warning',
        params: {
          column: { column: 'placementEndDate' },
          found: '–',
          expected: { date: isoDate('2027-02-28') },
        },
      },
    ],
  },
  check(request) {
    if (request.childLink !== 'foster') return null;
    const { noticeDate, startDate, childRegistrationDate } = request;
    const violations: Violation[] = [];
    if (noticeDate !== undefined && noticeDate < FOSTER.firstNoticeOn)
      violations.push(tooEarly('noticeDate', noticeDate, FOSTER.firstNoticeOn, 'error'));
    if (startDate !== undefined && childRegistrationDate !== undefined && startDate < childRegistrationDate)
      violations.push(tooEarly('startDate', startDate, childRegistrationDate, 'warning'));
    const placement = shortPlacement(request);
    if (placement !== null) violations.push(placement);
    return violations.length === 0 ? null : violations;
  },
});

/** The placement is planned for six months from the registration on, and lasts as long as the leave. */
function shortPlacement({
  placementEndDate,
  childRegistrationDate,
  endDate,
  unreadable,
}: LeaveRequest): Violation | null {
  const minimumEnd =
    childRegistrationDate === undefined ? undefined : lastDayOfMonths(childRegistrationDate, FOSTER.placementMonths);
  if (placementEndDate !== undefined && minimumEnd !== undefined && placementEndDate < minimumEnd)
    return tooEarly('placementEndDate', placementEndDate, minimumEnd, 'error');
  const neededEnd = minimumEnd === undefined || (endDate !== undefined && endDate > minimumEnd) ? endDate : minimumEnd;
  if (neededEnd === undefined) return null;
  if (placementEndDate === undefined) {
    if (unreadable.some(({ column }) => column === 'placementEndDate')) return null;
    return tooEarly('placementEndDate', NOT_STATED, neededEnd, 'warning');
  }
  return placementEndDate < neededEnd ? tooEarly('placementEndDate', placementEndDate, neededEnd, 'warning') : null;
}

function tooEarly(
  column: ColumnName,
  found: CivilDate | typeof NOT_STATED,
  expected: CivilDate,
  severity: Severity,
): Violation {
  return {
    column,
    severity,
    params: {
      column: { column },
      found: typeof found === 'string' ? found : { date: found },
      expected: { date: expected },
    },
  };
}
