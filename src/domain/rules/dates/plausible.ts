import { isoDate, type CivilDate } from '../../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerFull, parentalFull } from '../example-rows.ts';

/** Wider than any life at work: a date outside is a year mistyped. */
const YEARS_BEFORE = 100;
const YEARS_AFTER = 50;
const DAYS_OF_YEAR = 366;

const DATE_COLUMNS = [
  'startDate',
  'endDate',
  'noticeDate',
  'childBirthDate',
  'childRegistrationDate',
  'hireDate',
  'recognitionDate',
  'placementEndDate',
  'admissionDate',
  'schoolYearEndDate',
] as const satisfies readonly (ColumnName & keyof LeaveRequest)[];

export const plausible = defineRule({
  id: 'dates.plausible',
  summary:
    'Every date lies within the 100 years before the day of filing and the 50 years after it; outside, a digit of the year is wrong.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: [{ citation: "Bornes de l'âge et de la carrière (calcul)", confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a child of 2020', row: { ...parentalFull, childBirthDate: '2020-05-02' } },
      { name: 'a hundred years ago', row: { ...parentalFull, hireDate: '1926-12-01' } },
      { name: 'fifty years later', row: { ...parentalFull, placementEndDate: '2076-11-01' } },
    ],
    reject: [
      {
        name: 'a year without its first digit',
        row: { ...carerFull, noticeDate: '0026-11-20' },
        column: 'noticeDate',
        params: { column: { column: 'noticeDate' }, date: { date: isoDate('0026-11-20') } },
      },
      {
        name: 'a year of the next millennium',
        row: { ...parentalFull, endDate: '3027-01-31' },
        column: 'endDate',
        params: { column: { column: 'endDate' }, date: { date: isoDate('3027-01-31') } },
      },
    ],
  },
  check(request, { today }) {
    const span = { earliest: today - YEARS_BEFORE * DAYS_OF_YEAR, latest: today + YEARS_AFTER * DAYS_OF_YEAR };
    if (areAllWithin(request, span)) return null;
    return DATE_COLUMNS.flatMap((column) => {
      const date = request[column];
      if (date === undefined || isWithin(date, span)) return [];
      return { column, params: { column: { column }, date: { date } } };
    });
  },
});

interface Span {
  readonly earliest: number;
  readonly latest: number;
}

function isWithin(date: CivilDate | undefined, { earliest, latest }: Span): boolean {
  return date === undefined || (date >= earliest && date <= latest);
}

/** Every date by its name: for nearly every row that is all, and a loop over names costs ten times as much. */
function areAllWithin(request: LeaveRequest, span: Span): boolean {
  return (
    isWithin(request.startDate, span) &&
    isWithin(request.endDate, span) &&
    isWithin(request.noticeDate, span) &&
    isWithin(request.childBirthDate, span) &&
    isWithin(request.childRegistrationDate, span) &&
    isWithin(request.hireDate, span) &&
    isWithin(request.recognitionDate, span) &&
    isWithin(request.placementEndDate, span) &&
    isWithin(request.admissionDate, span) &&
    isWithin(request.schoolYearEndDate, span)
  );
}
