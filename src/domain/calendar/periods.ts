import {
  civilDateFromDays,
  civilDateOf,
  daysInMonth,
  isoDate,
  yearMonthDay,
  type CivilDate,
} from '../../schemas/model/civil-date.ts';

const FIRST_DAY = isoDate('0001-01-01');
const LAST_DAY = isoDate('9999-12-31');

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateFromDays(date + days);
}

/**
 * The same day number `months` later (or earlier when negative), clamped to the end of the month: 31/01 + 1 month is
 * 28/02 or 29/02. Stops at the first and the last day of the calendar (years 1–9999), so that a rule never throws on a
 * date that a row can hold.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = yearMonthDay(date);
  const monthIndex = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12 + 1;
  const target = civilDateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
  return target ?? (months < 0 ? FIRST_DAY : LAST_DAY);
}

/** Whole days of absence from the first to the last day, both included; below 1 when the end lies before the start. */
export function lengthInDays(startDate: CivilDate, endDate: CivilDate): number {
  return endDate - startDate + 1;
}

/**
 * The last day of a period of `months` months: the eve of the same day number, or the last day of the target month when
 * that month has no such day (31/01 for one month ends on 28/02).
 */
export function lastDayOfMonths(startDate: CivilDate, months: number): CivilDate {
  const anniversary = addMonths(startDate, months);
  return yearMonthDay(anniversary).day === yearMonthDay(startDate).day ? addDays(anniversary, -1) : anniversary;
}

/**
 * The number of whole months in a period, or null when it is not a whole number of months (leave-rules `dates.month-count`).
 */
export function lengthInMonths(startDate: CivilDate, endDate: CivilDate): number | null {
  if (endDate < startDate) return null;
  const start = yearMonthDay(startDate);
  const end = yearMonthDay(endDate);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  // Both cases of `lastDayOfMonths`, asked the other way round, because nearly every row passes here.
  if (end.day === start.day - 1) return months > 0 ? months : null;
  if (end.day !== daysInMonth(end.year, end.month)) return null;
  if (start.day === 1) return months + 1;
  return start.day > end.day && months > 0 ? months : null;
}

/** The number of whole weeks of 7 days, or null (leave-rules `dates.week-count`). */
export function lengthInWeeks(startDate: CivilDate, endDate: CivilDate): number | null {
  const days = lengthInDays(startDate, endDate);
  return days > 0 && days % 7 === 0 ? days / 7 : null;
}

/** Whether a period lasts `months` months or longer; false when the end lies before the start. */
export function lastsAtLeast(startDate: CivilDate, endDate: CivilDate, months: number): boolean {
  const days = lengthInDays(startDate, endDate);
  // No month is shorter than 28 days or longer than 31: most periods are settled without the calendar.
  if (days >= 31 * months) return true;
  return days >= 28 * months && endDate >= lastDayOfMonths(startDate, months);
}

/** Whether a period lasts `months` months or less; true when the end lies before the start. */
export function lastsAtMost(startDate: CivilDate, endDate: CivilDate, months: number): boolean {
  const days = lengthInDays(startDate, endDate);
  if (days <= 28 * months) return true;
  return days <= 31 * months && endDate <= lastDayOfMonths(startDate, months);
}

/**
 * The months in a period: the whole ones, and the days left over as a part of the month that they begin. 15 days of a
 * month of 30 are 0.5; 0 when the end lies before the start.
 */
export function countMonths(startDate: CivilDate, endDate: CivilDate): number {
  if (endDate < startDate) return 0;
  const start = yearMonthDay(startDate);
  const end = yearMonthDay(endDate);
  let whole = (end.year - start.year) * 12 + end.month - start.month + 1;
  while (whole > 0 && lastDayOfMonths(startDate, whole) > endDate) whole -= 1;
  const lastDay = whole === 0 ? startDate - 1 : lastDayOfMonths(startDate, whole);
  if (lastDay === endDate) return whole;
  const daysLeft = endDate - lastDay;
  // The month that they begin is longer than they are, unless the calendar ends in it.
  return whole + daysLeft / Math.max(lastDayOfMonths(startDate, whole + 1) - lastDay, daysLeft);
}

/** Age in completed years on a day. Born on 29 February: a year older on 1 March in common years. */
export function ageOn(birthDate: CivilDate, date: CivilDate): number {
  const birth = yearMonthDay(birthDate);
  const on = yearMonthDay(date);
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}

/** The Monday of the week after the one in which the day lies. */
export function firstDayOfNextWeek(date: CivilDate): CivilDate {
  // Day 0, 1970-01-01, was a Thursday: three days after a Monday.
  const daysSinceMonday = (((date + 3) % 7) + 7) % 7;
  return addDays(date, 7 - daysSinceMonday);
}
