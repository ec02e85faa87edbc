import { civilDateFromDays, daysInMonth, yearMonthDay, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange, OccupationPeriod } from '../../schemas/model/workday-calculation.ts';
import { addMonths } from '../calendar/periods.ts';

/** The calendar of a case, worked out once because every day that a claim could be made asks for all of it. */
export interface DayTable {
  readonly first: number;
  /** Months since the year 0. */
  readonly month: Int32Array;
  /** 0 is a Monday. */
  readonly weekday: Uint8Array;
  /** Whether the day is the first or the last of its month. */
  readonly isMonthStart: Uint8Array;
  readonly isMonthEnd: Uint8Array;
}

/** Longer than any reference period, so that every window lies in the table unless it is prolonged very far. */
const MONTHS_BEFORE = 60;

export function createDayTable(dates: readonly DayRange[], last: CivilDate): DayTable {
  const earliest = Math.min(last, ...dates.map(({ startDate }) => startDate));
  const sum = dates.reduce((days, { startDate, endDate }) => days + Math.max(0, endDate - startDate + 1), 0);
  // Periods may overlap, or go on after the last claim: a day prolongs once, and none after it does.
  const prolonged = Math.min(sum, last - earliest + 1);
  const first = addMonths(civilDateFromDays(earliest), -MONTHS_BEFORE) - prolonged;
  const size = last - first + 1;
  const month = new Int32Array(size);
  const weekday = new Uint8Array(size);
  const isMonthStart = new Uint8Array(size);
  const isMonthEnd = new Uint8Array(size);
  for (let index = 0; index < size; index += 1) {
    const day = first + index;
    const parts = yearMonthDay(civilDateFromDays(day));
    month[index] = parts.year * 12 + parts.month - 1;
    // Day 0, 1970-01-01, was a Thursday.
    weekday[index] = (((day + 3) % 7) + 7) % 7;
    isMonthStart[index] = parts.day === 1 ? 1 : 0;
    isMonthEnd[index] = parts.day === daysInMonth(parts.year, parts.month) ? 1 : 0;
  }
  return { first, month, weekday, isMonthStart, isMonthEnd };
}

export function contains({ startDate, endDate }: DayRange, day: number): boolean {
  return startDate <= day && day <= endDate;
}

/** Nothing is known of interruptions: every day of it was worked as the regime says. */
export function isUninterrupted({ workedDaysHundredths, workedMinutes }: OccupationPeriod): boolean {
  return workedDaysHundredths === undefined && workedMinutes === undefined;
}

export function allRanges({ occupationPeriods, assimilatedPeriods, extendingPeriods }: CalculationCase): DayRange[] {
  return [...occupationPeriods, ...assimilatedPeriods, ...extendingPeriods];
}
