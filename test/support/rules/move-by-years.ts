import { readNissFacts } from '../../../src/domain/identifiers/niss.ts';
import { civilDateOf, yearMonthDay, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';
import { nissOf } from './niss-of.ts';

export const DATE_FIELDS = [
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
] as const satisfies readonly (keyof LeaveRequest)[];

export interface Filed {
  readonly request: LeaveRequest;
  readonly today: CivilDate;
}

/**
 * The same request as if everything happened so many years later, the birth in the national number included. `undefined`
 * when a day is 29 February and the year that it moves to has none, or when the number tells no birth date to move.
 */
export function moveByYears({ request, today }: Filed, years: number): Filed | undefined {
  const moved: Partial<Record<(typeof DATE_FIELDS)[number], CivilDate>> = {};
  for (const field of DATE_FIELDS) {
    const date = request[field];
    if (date === undefined) continue;
    const later = moveDate(date, years);
    if (later === undefined) return undefined;
    moved[field] = later;
  }
  const movedToday = moveDate(today, years);
  const niss = request.niss === undefined ? undefined : moveNiss(request.niss, years, today);
  if (movedToday === undefined || niss === null) return undefined;
  return { request: { ...request, ...moved, niss }, today: movedToday };
}

function moveDate(date: CivilDate, years: number): CivilDate | undefined {
  const { year, month, day } = yearMonthDay(date);
  return civilDateOf(year + years, month, day);
}

function moveNiss(niss: string, years: number, today: CivilDate): string | null {
  const facts = readNissFacts(niss, today);
  if (typeof facts === 'string' || facts.birthDate === undefined) return null;
  const birthDate = moveDate(facts.birthDate, years);
  const year = birthDate === undefined ? 0 : yearMonthDay(birthDate).year;
  return birthDate === undefined || year > 2099 ? null : nissOf(year, niss.slice(2, 9));
}
