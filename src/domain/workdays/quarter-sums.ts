import type { DayRange } from '../../schemas/model/workday-calculation.ts';
import type { DayTable } from './day-table.ts';

/** No quarter of a calendar year counts for more days of work, however much was done in it; in hundredths. */
const CEILING = 7800;
const SUNDAY = 6;

/** Days of work by quarter, each under its ceiling. */
export class QuarterSums {
  readonly #sums = new Map<number, number>();
  readonly #firstQuarter: number;
  readonly #firstCeiling: number;

  constructor(window: DayRange, table: DayTable) {
    const start = window.startDate - table.first;
    const month = table.month[start] ?? 0;
    this.#firstQuarter = Math.floor(month / 3);
    const isWhole = month % 3 === 0 && table.isMonthStart[start] === 1;
    this.#firstCeiling = isWhole ? CEILING : Math.min(CEILING, 100 * weekdaysLeft(start, this.#firstQuarter, table));
  }

  add(quarter: number, hundredths: number): void {
    this.#sums.set(quarter, (this.#sums.get(quarter) ?? 0) + hundredths);
  }

  get total(): number {
    let total = 0;
    for (const [quarter, sum] of this.#sums) {
      total += Math.min(sum, quarter === this.#firstQuarter ? this.#firstCeiling : CEILING);
    }
    return total;
  }
}

/** Days from Monday to Saturday from here to the end of the quarter. */
function weekdaysLeft(start: number, quarter: number, { month, weekday }: DayTable): number {
  let days = 0;
  for (let index = start; Math.floor((month[index] ?? -3) / 3) === quarter; index += 1) {
    if (weekday[index] !== SUNDAY) days += 1;
  }
  return days;
}
