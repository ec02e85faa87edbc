import { lastDayOf, type PeriodLength } from './period-length.ts';
import { KEPT_FRACTION } from '../../domain/values/workload.ts';
import { formatDate, formatMinutes, formatValue, type ValueNames } from '../../i18n/format.ts';
import { formatIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { Answers, Form } from './form.ts';
import type { AskedColumn } from './questions.ts';

/** What Enter alone answers, as the user would type it; undefined where a guess would be a trap. */
export function proposeAnswer(
  column: AskedColumn,
  answers: Answers,
  form: Form,
  names: ValueNames,
): string | undefined {
  const row = form.row(answers);
  switch (column) {
    case 'capacity':
      return 'employer';
    case 'sector':
      return 'private';
    case 'leaveType':
      return 'parentalLeave';
    case 'unit':
      return 'periods';
    case 'endDate': {
      const end = proposeEnd(row, answers, form);
      return end && formatDate(end, names.language);
    }
    case 'hoursBefore':
      return row.multipleEmployers ? undefined : showWorkload(row.hoursFull, row, names);
    case 'hoursFull':
      // Most who ask for a break work full-time.
      return row.multipleEmployers ? undefined : showWorkload(row.hoursBefore, row, names);
    case 'hoursDuring':
      return showWorkload(hoursKept(row), row, names);
    default:
      return undefined;
  }
}

const MOST_MONTHS = 12;
const MOST_WEEKS = 4;

/** The shortest period that the rules of the regime take: its smallest block. */
function proposeEnd({ startDate, regime }: LeaveRequest, answers: Answers, form: Form): CivilDate | undefined {
  if (startDate === undefined) return undefined;
  const months = lengths('months', MOST_MONTHS);
  const weeks = lengths('weeks', MOST_WEEKS);
  const candidates = regime === 'fullFlexible' ? [...weeks, ...months] : [...months, ...weeks];
  return candidates
    .map((length) => lastDayOf(startDate, length))
    .find((end) => form.errorsOn('endDate', { ...answers, endDate: formatIsoDate(end) }).length === 0);
}

function lengths(unit: PeriodLength['unit'], most: number): readonly PeriodLength[] {
  return Array.from({ length: most }, (_, index) => ({ count: index + 1, unit }));
}

/** The regime's part of full time; with several employers the whole reduction is taken in this job. */
function hoursKept({ regime, hoursFull, hoursBefore, multipleEmployers }: LeaveRequest): number | undefined {
  if (regime === undefined || hoursFull === undefined || hoursBefore === undefined) return undefined;
  const { numerator, denominator } = KEPT_FRACTION[regime];
  const kept = Math.round((hoursFull * numerator) / denominator);
  if (!multipleEmployers) return kept < hoursBefore ? kept : undefined;
  const keptHere = hoursBefore - (hoursFull - kept);
  return keptHere >= 0 ? keptHere : undefined;
}

function showWorkload(workload: number | undefined, { unit }: LeaveRequest, names: ValueNames): string | undefined {
  if (workload === undefined) return undefined;
  return unit === 'hours' ? formatMinutes(workload) : formatValue({ periodHundredths: workload }, names);
}
