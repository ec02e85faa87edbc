import { Temporal } from 'temporal-polyfill';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { KEPT_FRACTION } from '../../../src/domain/values/workload.ts';
import { createRowReader } from '../../../src/schemas/files/read-row.ts';
import { COLUMN_NAMES, type ColumnName } from '../../../src/schemas/model/columns.ts';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';
import type { Slip } from './corrupt-cell.ts';

/** A slip that no rule can see, and why that is no fault of the rules. */
interface Harmless {
  readonly why: string;
  readonly holds: (slip: Slip, before: ExampleRow) => boolean;
}

const FACTS: ReadonlySet<ColumnName> = new Set(COLUMN_NAMES.slice(COLUMN_NAMES.indexOf('personReference')));

/** What nobody can check without a register or a file of the person: any other value is as likely. */
const ONLY_THE_SENDER_KNOWS: ReadonlySet<ColumnName> = new Set([
  'sector',
  'community',
  'status',
  'leaveType',
  'motive',
  'regime',
]);

const among =
  (...columns: readonly ColumnName[]) =>
  (slip: Slip): boolean =>
    columns.includes(slip.column);
const readRecord = createRowReader(COLUMN_NAMES, {});
const requestOf = ({ row }: { readonly row: ExampleRow }): LeaveRequest =>
  readRecord(COLUMN_NAMES.map((name) => row[name] ?? ''));

const HARMLESS: readonly Harmless[] = [
  {
    why: 'it reads as the same request: 0:00 and 00:00, a number without its leading zero, a sector that is the usual one',
    holds: (slip, before) => JSON.stringify(requestOf(slip)) === JSON.stringify(requestOf({ row: before })),
  },
  {
    why: 'words and names of the sender are not judged, only their length and that they are no national number',
    holds: among('clientReference', 'comment', 'personReference', 'attachmentDescription', 'extends', 'email'),
  },
  {
    why: 'the run gives an employer to a row that names none, or file.required-value refuses it',
    holds: ({ kind, column }) => kind === 'blank' && (column === 'employer' || column === 'capacity'),
  },
  {
    why: 'a fact that is not stated accuses nobody, and a document may follow; the rules that miss it are reported',
    holds: ({ kind, column, row }) =>
      (row[column] ?? '') === '' && kind !== 'columns swapped' && (FACTS.has(column) || column === 'attachments'),
  },
  {
    why: 'another fact that the law allows as well: the rules judge it at its limits, and this one lies within them',
    holds: (slip) => FACTS.has(slip.column) && !isImpossible(slip),
  },
  {
    why: 'agreement and dropped load are asked for only where the form needs them, or they contradict the rest',
    holds: ({ column, kind, row }) =>
      (column === 'employerAgreement' && row.regime !== 'oneTenth') || (column === 'hoursDropped' && kind === 'blank'),
  },
  {
    why: 'another leave, person or service for which the same cells are right',
    holds: ({ kind, column }) => ONLY_THE_SENDER_KNOWS.has(column) && (kind === 'code' || kind === 'blank'),
  },
  {
    why: 'there is no list of joint committees in the rules: three digits and two are one',
    holds: ({ column, row }) => column === 'jointCommittee' && /^\d{3}(\.\d{2})?$/.test(row.jointCommittee ?? ''),
  },
  {
    why: 'outside the private sector the worker code is not asked for and not sent',
    holds: ({ column, row }) => column === 'workerCode' && row.sector !== undefined && row.sector !== 'private',
  },
  {
    why: 'staff of schools have schedules in hours too, and reduced schedules in periods have no figure to compare',
    holds: ({ column, row }) => row.sector === 'education' && (column === 'unit' || column === 'reducedWorkingTime'),
  },
  {
    why: 'a period of another length that the leave has as well',
    holds: (slip) => (slip.column === 'startDate' || slip.column === 'endDate') && hasLawfulLength(requestOf(slip)),
  },
  {
    why: 'a notice in time, for all that the other cells say',
    holds: (slip) => slip.column === 'noticeDate' && isNoticeInTime(requestOf(slip)),
  },
  {
    why: 'a full interruption is taken from any contract, a partial one from any that is large enough for its form',
    holds: (slip) => slip.column === 'hoursBefore' && isContractLargeEnough(requestOf(slip)),
  },
  {
    why: 'another full-time schedule of which the form leaves what the row says, to the minute',
    holds: (slip) => slip.column === 'hoursFull' && isFractionKept(requestOf(slip)),
  },
  {
    why: 'only a register tells a school from its authority, and which of two dates is which when both are in order',
    holds: ({ kind, column }) =>
      kind === 'columns swapped' && (column === 'employer' || column === 'noticeDate' || FACTS.has(column)),
  },
];

export const everyReason: readonly string[] = HARMLESS.map(({ why }) => why);

export function whyHarmless(before: ExampleRow, slip: Slip): string | undefined {
  return HARMLESS.find(({ holds }) => holds(slip, before))?.why;
}

/** What cannot be true of anybody; every other value might be. */
function isImpossible(slip: Slip): boolean {
  const { startDate, childBirthDate, hireDate, careerYears, daysPerWeek } = requestOf(slip);
  switch (slip.column) {
    case 'childBirthDate':
      return childBirthDate !== undefined && startDate !== undefined && childBirthDate > startDate;
    case 'hireDate':
      return hireDate !== undefined && startDate !== undefined && hireDate > startDate;
    case 'careerYears':
      return careerYears !== undefined && careerYears > 60;
    case 'daysPerWeek':
      return daysPerWeek !== undefined && (daysPerWeek > 7 || daysPerWeek === 0);
    default:
      return false;
  }
}

interface Length {
  readonly months: number;
  readonly days: number;
  readonly totalDays: number;
}

const dayOf = (date: number): Temporal.PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days: date });

function lengthOf({ startDate, endDate }: LeaveRequest): Length | undefined {
  if (startDate === undefined || endDate === undefined || endDate < startDate) return undefined;
  const { months, days } = dayOf(startDate).until(dayOf(endDate + 1), { largestUnit: 'months' });
  return { months, days, totalDays: endDate - startDate + 1 };
}

function hasLawfulLength(request: LeaveRequest): boolean {
  const length = lengthOf(request);
  if (length === undefined) return false;
  const { months, days, totalDays } = length;
  const { leaveType, regime, motive, sector } = request;
  switch (leaveType) {
    case 'parentalLeave':
      return regime === 'fullFlexible' ? totalDays % 7 === 0 : days === 0;
    case 'medicalAssistance':
      return days === 0 && months >= 1 && months <= 3;
    case 'informalCare':
      return days === 0 && (regime === 'full' || months % 2 === 0);
    case 'timeCredit':
      return months >= (regime === 'oneFifth' ? 6 : 3);
    case 'careerBreak':
      if (motive === 'endOfCareer') return true;
      return months >= 3 && (sector === 'regional' ? months < 60 : months < 12 || (months === 12 && days === 0));
    default:
      return false;
  }
}

function isNoticeInTime({ leaveType, sector, noticeDate, startDate }: LeaveRequest): boolean {
  if (noticeDate === undefined || startDate === undefined) return false;
  const notice = dayOf(noticeDate);
  const start = dayOf(startDate);
  const isAtLeast = (period: Temporal.DurationLike): boolean =>
    Temporal.PlainDate.compare(notice, start.subtract(period)) <= 0;
  if (!(Temporal.PlainDate.compare(notice, start.subtract({ months: 12 })) >= 0)) return false;
  switch (leaveType) {
    case 'parentalLeave':
      // With the employer's agreement, which these rows have, no notice is too short or too early.
      return true;
    case 'timeCredit':
      return true;
    case 'medicalAssistance':
    case 'informalCare':
      return isAtLeast({ days: 1 });
    default:
      return sector !== undefined && isAtLeast({ days: 1 });
  }
}

function isContractLargeEnough({ regime, leaveType, hoursFull, hoursBefore, hoursDuring }: LeaveRequest): boolean {
  if (hoursFull === undefined || hoursBefore === undefined || hoursDuring === undefined) return false;
  if (hoursBefore <= hoursDuring || hoursBefore > hoursFull) return false;
  if (regime === 'full' || regime === 'fullFlexible' || leaveType === 'careerBreak') return true;
  return regime === 'half' && leaveType !== 'parentalLeave' && hoursBefore * 4 >= hoursFull * 3;
}

function isFractionKept({ regime, sector, unit, hoursFull, hoursBefore, hoursDuring }: LeaveRequest): boolean {
  if (regime === undefined || hoursFull === undefined || hoursBefore === undefined || hoursDuring === undefined)
    return false;
  const { numerator, denominator } = KEPT_FRACTION[regime];
  if (Math.abs(hoursDuring * denominator - hoursFull * numerator) >= denominator || hoursBefore > hoursFull)
    return false;
  if (unit === 'periods') return true;
  return sector === 'private' ? hoursFull >= 35 * 60 && hoursFull <= 40 * 60 : hoursFull <= 168 * 60;
}
