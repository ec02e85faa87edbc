import { civilDateFromDays, formatIsoDate, yearMonthDay, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { DamagedCell, Step } from './define-repair.ts';

/** 1970-01-01 as a spreadsheet counts days from the start of 1900, its 29 February 1900 included. */
const SERIAL_OF_1970 = 25_569;
const SERIAL = /^([2-7]\d{4})(?:[.,]0+)?$/;

/** How many years before and after this one a date can lie, by what it tells. */
const PLAUSIBLE_YEARS: Readonly<Partial<Record<ColumnName, readonly [before: number, after: number]>>> = {
  startDate: [2, 3],
  endDate: [2, 20],
  noticeDate: [3, 1],
  childBirthDate: [25, 1],
  childRegistrationDate: [25, 1],
  hireDate: [60, 1],
  recognitionDate: [10, 1],
  placementEndDate: [2, 25],
  admissionDate: [3, 2],
  schoolYearEndDate: [2, 3],
};

/** The day that a spreadsheet counts by this number; `undefined` for any other text. */
export function readSerialDate(text: string): CivilDate | undefined {
  const serial = SERIAL.exec(text)?.[1];
  return serial === undefined ? undefined : civilDateFromDays(Number(serial) - SERIAL_OF_1970);
}

/**
 * Writes the date for its number. A year that the column can hardly mean is left alone: old files of a Mac count from
 * 1904, and are then four years off.
 */
export function writeSerialDate({ column, text }: DamagedCell, today: CivilDate): Step | undefined {
  const date = readSerialDate(text);
  const years = PLAUSIBLE_YEARS[column];
  if (date === undefined || years === undefined) return undefined;
  const distance = yearMonthDay(date).year - yearMonthDay(today).year;
  if (distance < -years[0] || distance > years[1]) return undefined;
  return { text: formatIsoDate(date), change: { kind: 'serial-date', params: { date: { date } } } };
}
