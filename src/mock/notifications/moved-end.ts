interface Period {
  readonly startDate: string;
  readonly endDate: string;
}

const DAY_MS = 86_400_000;
const LONGEST_MONTHS = 1200;

/**
 * The last day of a leave that starts later and keeps its length: as many months where it was whole months, else as
 * many days.
 */
export function movedEnd({ startDate, endDate }: Period, newStartDate: string): string {
  const months = wholeMonths(startDate, endDate);
  if (months !== undefined) return addDays(addMonths(newStartDate, months), -1);
  return addDays(newStartDate, (Date.parse(endDate) - Date.parse(startDate)) / DAY_MS);
}

function wholeMonths(startDate: string, endDate: string): number | undefined {
  const after = addDays(endDate, 1);
  for (let months = 1; months <= LONGEST_MONTHS; months += 1) {
    const reached = addMonths(startDate, months);
    if (reached === after) return months;
    if (reached > after) return undefined;
  }
  return undefined;
}

/** The first day on which a leave that is postponed can start. */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month, or its last one where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(dayOfMonth, lastDay) - 1);
}
