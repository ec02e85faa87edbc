import type { DayRange } from '../../schemas/model/workday-calculation.ts';
import type { DayTable } from './day-table.ts';
import type { Measure } from './measures.ts';

export interface PeriodToAdd {
  readonly period: DayRange;
  readonly measure: Measure;
  readonly window: DayRange;
  readonly table: DayTable;
  readonly counts: (day: number) => boolean;
}

/** Adds the days of a period that lie in the window to their quarters; gives their sum. */
export function addPeriod(
  { period, measure, window, table, counts }: PeriodToAdd,
  add: (quarter: number, hundredths: number) => void,
): number {
  let sum = 0;
  const gain = (index: number, hundredths: number): void => {
    sum += hundredths;
    if (hundredths !== 0) add(Math.floor((table.month[index] ?? 0) / 3), hundredths);
  };
  // A total grows from the first day of the period, even where the window begins later.
  const start = measure.by === 'spread' ? period.startDate : Math.max(period.startDate, window.startDate);
  const end = Math.min(period.endDate, window.endDate);
  let grown = 0;
  let run: MonthRun | undefined;
  for (let day = start; day <= end; day += 1) {
    const index = day - table.first;
    const isCounted = counts(day);
    if (measure.by === 'months') {
      if (run !== undefined && (!isCounted || table.isMonthStart[index] === 1)) {
        gain(run.index, daysOfRun(run, false));
        run = undefined;
      }
      if (!isCounted) continue;
      run ??= { index, isFromStart: table.isMonthStart[index] === 1, hundredths: 0 };
      run.hundredths += dayOfWeek(measure.isFiveDayWeek, table.weekday[index] ?? 0);
      if (table.isMonthEnd[index] === 1) {
        gain(run.index, daysOfRun(run, true));
        run = undefined;
      }
    } else if (measure.by === 'weekdays') {
      if (isCounted && table.weekday[index] !== SUNDAY) gain(index, 100);
    } else {
      const before = measure.upTo(grown);
      if (isCounted || !measure.skipsAbsences) grown += 1;
      if (isCounted && day >= window.startDate) gain(index, measure.upTo(grown) - before);
    }
  }
  if (run !== undefined) gain(run.index, daysOfRun(run, false));
  return sum;
}

const SUNDAY = 6;
/** A whole month of full-time work, in hundredths of days; three of them are the 78 days of a quarter. */
const WHOLE_MONTH = 2600;

/** Consecutive days in one month. */
interface MonthRun {
  readonly index: number;
  readonly isFromStart: boolean;
  hundredths: number;
}

function daysOfRun({ isFromStart, hundredths }: MonthRun, isToEnd: boolean): number {
  return isFromStart && isToEnd ? WHOLE_MONTH : Math.min(hundredths, WHOLE_MONTH);
}

/** Five days a week are worth six, so that a week is worth the same however it is worked. */
function dayOfWeek(isFiveDayWeek: boolean, weekday: number): number {
  if (isFiveDayWeek) return weekday < 5 ? 120 : 0;
  return weekday === SUNDAY ? 0 : 100;
}
