/** Days since 1970-01-01, the first and the last of a stretch, both included. */
export type Span = readonly [first: number, last: number];

const DAY_MS = 86_400_000;

export function dayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS;
}

export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function spanOf({ startDate, endDate }: { readonly startDate: string; readonly endDate: string }): Span {
  return [dayNumber(startDate), dayNumber(endDate)];
}

export function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** In order, what touches or overlaps joined. */
export function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [first, last] of [...spans].sort((one, other) => one[0] - other[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1)
      joined[joined.length - 1] = [before[0], Math.max(before[1], last)];
    else joined.push([first, last]);
  }
  return joined;
}

export function clip(spans: readonly Span[], [from, to]: Span): Span[] {
  return spans.flatMap(([first, last]): Span[] => {
    const clipped: Span = [Math.max(first, from), Math.min(last, to)];
    return clipped[0] <= clipped[1] ? [clipped] : [];
  });
}

/** What is left of a stretch without these; they are joined. */
export function without([first, last]: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = first;
  for (const [cutFirst, cutLast] of clip(cuts, [first, last])) {
    if (cutFirst > from) left.push([from, cutFirst - 1]);
    from = cutLast + 1;
  }
  if (from <= last) left.push([from, last]);
  return left;
}

/** The same day number so many months before; the last of the month where it has no such day. */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS;
}

/** The calendar months that a stretch touches, with the quarter of each. */
export function monthsOf([first, last]: Span): { readonly month: Span; readonly quarter: number }[] {
  const months: { month: Span; quarter: number }[] = [];
  const start = new Date(first * DAY_MS);
  for (let index = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; index += 1) {
    const begin = firstOfMonth(index);
    if (begin > last) return months;
    const end = firstOfMonth(index + 1) - 1;
    months.push({ month: [begin, end], quarter: Math.floor(index / 3) });
  }
}

const firstDays = new Map<number, number>();

/** @param index months since the year 0 */
function firstOfMonth(index: number): number {
  const known = firstDays.get(index);
  if (known !== undefined) return known;
  const day = Date.UTC(Math.floor(index / 12), index % 12) / DAY_MS;
  firstDays.set(index, day);
  return day;
}

/** Days from Monday (of five or six a week) in a stretch. */
export function weekdaysIn([first, last]: Span, daysPerWeek: 5 | 6): number {
  return weekdaysUpTo(last, daysPerWeek) - weekdaysUpTo(first - 1, daysPerWeek);
}

/** Since Monday 29 December 1969, which was three days before the first day. */
function weekdaysUpTo(day: number, daysPerWeek: number): number {
  const days = day + 4;
  const weeks = Math.floor(days / 7);
  return weeks * daysPerWeek + Math.min(days - weeks * 7, daysPerWeek);
}
