import { clip, monthsOf, sizeOf, weekdaysIn, type Span } from './spans.ts';

/** How a period turns into days of work, in hundredths. */
export type Counting =
  /** Whole months are 26 days; the rest by the days of the week. */
  | { readonly by: 'months'; readonly daysPerWeek: 5 | 6 }
  | { readonly by: 'weekdays' }
  /** `hundredths` for every `parts` days: of the calendar, or of work. */
  | {
      readonly by: 'total';
      readonly hundredths: number;
      readonly parts: number;
      readonly growsWith: 'calendar' | 'work';
    };

const MONTH = 2600;
const QUARTER = 7800;

export interface Amount {
  /** What of the period counts, in order. */
  readonly pieces: readonly Span[];
  readonly window: Span;
  readonly counting: Counting;
  readonly span: Span;
}

/** Adds what the pieces are worth in the window to the quarters they lie in; gives the sum. */
export function amountByQuarter({ pieces, window, counting, span }: Amount, quarters: Map<number, number>): number {
  let sum = 0;
  for (const piece of pieces) {
    const before = sizeOf(clip(pieces, [-Infinity, piece[0] - 1]));
    for (const seen of clip([piece], window)) {
      for (const { month, quarter } of monthsOf(seen)) {
        for (const part of clip([seen], month)) {
          const isWhole = part[0] === month[0] && part[1] === month[1];
          const offset =
            (counting.by === 'total' && counting.growsWith === 'work' ? before - piece[0] : -span[0]) + part[0];
          const worth = worthOf(part, counting, isWhole, offset);
          quarters.set(quarter, (quarters.get(quarter) ?? 0) + worth);
          sum += worth;
        }
      }
    }
  }
  return sum;
}

/** @param offset how many days came before */
function worthOf(part: Span, counting: Counting, isWholeMonth: boolean, offset: number): number {
  switch (counting.by) {
    case 'weekdays':
      return 100 * weekdaysIn(part, 6);
    case 'months': {
      if (isWholeMonth) return MONTH;
      const { daysPerWeek } = counting;
      return Math.min(MONTH, (600 / daysPerWeek) * weekdaysIn(part, daysPerWeek));
    }
    case 'total': {
      const upTo = (days: number): number => Math.floor((counting.hundredths * days) / counting.parts);
      return upTo(offset + part[1] - part[0] + 1) - upTo(offset);
    }
  }
}

/** No quarter is worth more than 78 days; the one in which the reference period begins, not more than is left of it. */
export function underCeilings(quarters: ReadonlyMap<number, number>, [start]: Span): number {
  const [first] = monthsOf([start, start]);
  let total = 0;
  for (const [quarter, sum] of quarters)
    total += Math.min(sum, quarter === first?.quarter ? ceilingFrom(start) : QUARTER);
  return total;
}

function ceilingFrom(start: number): number {
  const inQuarter = monthsOf([start - 92, start + 92]);
  const own = monthsOf([start, start])[0]?.quarter;
  const months = inQuarter.filter(({ quarter }) => quarter === own).map(({ month }) => month);
  const [begin = start, end = start] = [months[0]?.[0], months.at(-1)?.[1]];
  return begin === start ? QUARTER : Math.min(QUARTER, 100 * weekdaysIn([start, end], 6));
}
