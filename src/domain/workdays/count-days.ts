import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { civilDateFromDays } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange, PlannedOccupation } from '../../schemas/model/workday-calculation.ts';
import { COUNTING_METHODS, type CountingMethod } from '../../schemas/model/workday-codes.ts';
import { addMonths } from '../calendar/periods.ts';
import { markAbsences, type Absences } from './absences.ts';
import { isFollowed } from './abroad.ts';
import { allRanges, contains, createDayTable, isUninterrupted, type DayTable } from './day-table.ts';
import { measureOfAssimilated, measureOfOccupation, measureOfRegime, type Measure } from './measures.ts';
import { findMethod } from './find-method.ts';
import { QuarterSums } from './quarter-sums.ts';
import { effectOfAssimilated } from './treatments.ts';

/** What a claim on one day could prove. Amounts are hundredths of days. */
export interface Count {
  readonly method: CountingMethod;
  readonly windowStart: CivilDate;
  /** Of everything, under the ceiling of each quarter. */
  readonly total: number;
  /** The same without the planned occupation. */
  readonly withoutPlanned: number;
  /** Before the ceilings, in the order of the case; undefined where a period may not count. */
  readonly ofOccupations: readonly (number | undefined)[];
  readonly ofAssimilated: readonly (number | undefined)[];
}

export interface Counter {
  count(claimOn: CivilDate, months: number): Count;
  /**
   * What no claim from `first` to `last` can exceed, both under the same law: what the widest of their windows holds, were
   * it counted in the better of the two ways. Whatever counts in a window counts at least as much in a wider one.
   */
  limit(first: CivilDate, last: CivilDate, months: number): number;
}

/** Prepares the calendar of a case for claims up to `last`. */
export function createCounter(input: CalculationCase, planned: PlannedOccupation, last: CivilDate): Counter {
  const table = createDayTable([...allRanges(input), planned], last);
  const cache = new Map<string, Absences>();

  const absencesOn = (claimOn: CivilDate): Absences => markAbsences(input, claimOn, table, cache);
  return {
    count(claimOn, months) {
      const windowStart = startOfWindow(claimOn, months, absencesOn(claimOn), table);
      const method = findMethod(input, planned, claimOn);
      return countWindow({ input, planned, table, absences: absencesOn(claimOn), windowStart, claimOn, method });
    },
    limit(first, last, months) {
      const absences = absencesOn(first);
      const windowStart = startOfWindow(first, months, absences, table, LONGER_MONTHS);
      const counts = COUNTING_METHODS.map((method) =>
        countWindow({ input, planned, table, absences, windowStart, claimOn: last, method }),
      );
      return Math.max(...counts.map(({ total }) => total));
    },
  };
}

/** How much longer the same number of months can be when they begin on another day. */
const LONGER_MONTHS = 3;

interface WindowToCount {
  readonly input: CalculationCase;
  readonly planned: PlannedOccupation;
  readonly table: DayTable;
  readonly absences: Absences;
  readonly windowStart: CivilDate;
  readonly claimOn: CivilDate;
  readonly method: CountingMethod;
}

function countWindow({ input, planned, table, absences, windowStart, claimOn, method }: WindowToCount): Count {
  const window = { startDate: windowStart, endDate: eveOf(claimOn) };
  const others = new QuarterSums(window, table);
  const all = new QuarterSums(window, table);
  const addOther = (quarter: number, hundredths: number): void => {
    others.add(quarter, hundredths);
    all.add(quarter, hundredths);
  };

  const ofOccupations = input.occupationPeriods.map((period) => {
    if (!isFollowed(period, input, planned, claimOn)) return undefined;
    const counts = isUninterrupted(period) ? (day: number) => !absences.isAbsent(day) : always;
    return addPeriod({ period, measure: measureOfOccupation(period, method), window, table, counts }, addOther);
  });
  const ofAssimilated = input.assimilatedPeriods.map((period) => {
    if (effectOfAssimilated(period, claimOn) !== 'counts') return undefined;
    if (!isFollowed(period, input, planned, claimOn)) return undefined;
    const counts = (day: number): boolean => !isIncluded(day, input, planned);
    return addPeriod({ period, measure: measureOfAssimilated(period), window, table, counts }, addOther);
  });
  const isStillPlanned = (day: number): boolean =>
    !absences.isAbsent(day) && !input.occupationPeriods.some((period) => contains(period, day));
  // The job may last longer than planned: how long it must last is what is asked.
  const period = { startDate: planned.startDate, endDate: window.endDate };
  const measure = measureOfRegime(planned, method);
  addPeriod({ period, measure, window, table, counts: isStillPlanned }, (quarter, hundredths) =>
    all.add(quarter, hundredths),
  );
  return { method, windowStart, total: all.total, withoutPlanned: others.total, ofOccupations, ofAssimilated };
}

const always = (): boolean => true;

function eveOf(day: CivilDate): CivilDate {
  return civilDateFromDays(day - 1);
}

/** Whether a day of an assimilated period is counted already, as a day of a job that nothing interrupted. */
export function isIncluded(day: number, { occupationPeriods }: CalculationCase, planned: PlannedOccupation): boolean {
  const typed = occupationPeriods.filter((period) => contains(period, day));
  return typed.length === 0 ? day >= planned.startDate : typed.some(isUninterrupted);
}

/** The first day of so many months before the claim, of which days that prolong are none. */
function startOfWindow(
  claimOn: CivilDate,
  months: number,
  absences: Absences,
  { first }: DayTable,
  moreDays = 0,
): CivilDate {
  let missing = claimOn - addMonths(claimOn, -months) + moreDays;
  let day: number = claimOn;
  while (missing > 0 && day > first) {
    day -= 1;
    if (!absences.prolongs(day)) missing -= 1;
  }
  return civilDateFromDays(day - missing);
}

interface PeriodToAdd {
  readonly period: DayRange;
  readonly measure: Measure;
  readonly window: DayRange;
  readonly table: DayTable;
  readonly counts: (day: number) => boolean;
}

/** Adds the days of a period that lie in the window to their quarters; gives their sum. */
function addPeriod(
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
