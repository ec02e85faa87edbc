declare const civilDateBrand: unique symbol;

/**
 * A calendar day as the number of days since 1970-01-01 (negative before), so that comparing and counting days is
 * plain arithmetic and no time zone can creep in. Subtracting two gives days; adding days goes through `addDays`.
 */
export type CivilDate = number & { readonly [civilDateBrand]: true };

function isCivilDate(day: number): day is CivilDate {
  return Number.isInteger(day);
}

/** @throws RangeError when `day` is not a whole number: a bug, never bad input. */
export function civilDateFromDays(day: number): CivilDate {
  if (isCivilDate(day)) return day;
  throw new RangeError(`not a whole day: ${String(day)}`);
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Number of days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day, or `undefined` when the calendar has no such day (31 April) or the year is outside 1–9999. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  // Days from civil, with the year starting in March so that the leap day comes last.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return civilDateFromDays(era * 146_097 + dayOfEra - 719_468);
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function yearMonthDay(date: CivilDate): YearMonthDay {
  const shifted = date + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `yyyy-mm-dd`; `undefined` when the text is something else or the day does not exist. */
export function parseIsoDate(text: string): CivilDate | undefined {
  const match = ISO_DATE.exec(text);
  return match ? civilDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function formatIsoDate(date: CivilDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date written in the source code. @throws RangeError for an impossible date: a bug. */
export function isoDate(text: string): CivilDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
}
