import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { civilDateFromDays } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange, PlannedOccupation } from '../../schemas/model/workday-calculation.ts';
import { COUNTING_METHODS, type CountingMethod } from '../../schemas/model/workday-codes.ts';
import { addDays, addMonths } from '../calendar/periods.ts';
import { markAbsences, type Absences } from './absences.ts';
import { isFollowed } from './abroad.ts';
import { addPeriod } from './add-period.ts';
import { assimilatedDays } from './assimilated-days.ts';
import { allRanges, contains, createDayTable, isUninterrupted, type DayTable } from './day-table.ts';
import { measureOfAssimilated, measureOfOccupation, measureOfRegime, type CountingUnit } from './measures.ts';
import { findMethod } from './find-method.ts';
import { QuarterSums } from './quarter-sums.ts';
import { EARLIER_MONTHS } from './requirements.ts';

/** What a claim on one day could prove. Amounts are hundredths of days, or of half days. */
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
  /** Of everything in the ten years before the reference period of that claim. */
  countEarlier(claimOn: CivilDate, windowStart: CivilDate): number;
  /**
   * What no claim from `first` to `last` can exceed, both under the same law: what the widest of their windows holds, were
   * it counted in the better of the two ways. Whatever counts in a window counts at least as much in a wider one.
   */
  limit(first: CivilDate, last: CivilDate, months: number): number;
  /** The same of the ten years before. */
  limitEarlier(first: CivilDate, last: CivilDate, months: number): number;
}

/** Prepares the calendar of a case for claims up to `last`. */
export function createCounter(
  input: CalculationCase,
  planned: PlannedOccupation,
  last: CivilDate,
  unit: CountingUnit = 'day',
): Counter {
  const table = createDayTable([...allRanges(input), planned], last);
  const cache = new Map<string, Absences>();
  // Half days are those of somebody who works part time: by hours, whatever the regime was before.
  const methods: readonly CountingMethod[] = unit === 'halfDay' ? ['partTime'] : COUNTING_METHODS;

  const absencesOn = (claimOn: CivilDate): Absences => markAbsences(input, claimOn, table, cache);
  const methodOn = (claimOn: CivilDate): CountingMethod =>
    unit === 'halfDay' ? 'partTime' : findMethod(input, planned, claimOn);
  const most = (window: DayRange, first: CivilDate, claimOn: CivilDate): number => {
    const absences = absencesOn(first);
    const counts = methods.map((method) =>
      countWindow({ input, planned, table, absences, window, claimOn, method, unit, isLimit: true }),
    );
    return Math.max(...counts.map(({ total }) => total));
  };
  return {
    count(claimOn, months) {
      const absences = absencesOn(claimOn);
      const windowStart = startOfWindow(claimOn, months, absences, table);
      const window = { startDate: windowStart, endDate: eveOf(claimOn) };
      return countWindow({ input, planned, table, absences, window, claimOn, method: methodOn(claimOn), unit });
    },
    countEarlier(claimOn, windowStart) {
      const window = { startDate: addMonths(windowStart, -EARLIER_MONTHS), endDate: eveOf(windowStart) };
      const absences = absencesOn(claimOn);
      return countWindow({ input, planned, table, absences, window, claimOn, method: methodOn(claimOn), unit }).total;
    },
    limit(first, last, months) {
      const startDate = startOfWindow(first, months, absencesOn(first), table, LONGER_MONTHS);
      return most({ startDate, endDate: eveOf(last) }, first, last);
    },
    limitEarlier(first, last, months) {
      const earliest = startOfWindow(first, months, absencesOn(first), table, LONGER_MONTHS);
      const startDate = addDays(addMonths(earliest, -EARLIER_MONTHS), -LONGER_MONTHS);
      // No reference period begins after that of the last claim, were it not prolonged.
      return most({ startDate, endDate: addDays(addMonths(last, -months), LONGER_MONTHS) }, first, last);
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
  readonly window: DayRange;
  readonly claimOn: CivilDate;
  readonly method: CountingMethod;
  readonly unit: CountingUnit;
  /** Only the most is asked: days that several assimilated periods cover may count for each. */
  readonly isLimit?: boolean;
}

function countWindow(asked: WindowToCount): Count {
  const { input, planned, table, absences, window, claimOn, method, unit, isLimit = false } = asked;
  const others = new QuarterSums(window, table);
  const all = new QuarterSums(window, table);
  const addOther = (quarter: number, hundredths: number): void => {
    others.add(quarter, hundredths);
    all.add(quarter, hundredths);
  };

  const ofOccupations = input.occupationPeriods.map((period) => {
    if (!isFollowed(period, input, planned, claimOn)) return undefined;
    const counts = isUninterrupted(period) ? (day: number) => !absences.isAbsent(day) : always;
    return addPeriod({ period, measure: measureOfOccupation(period, method, unit), window, table, counts }, addOther);
  });
  const daysOfAssimilated = assimilatedDays(input, planned, claimOn, isLimit);
  const ofAssimilated = input.assimilatedPeriods.map((period, index) => {
    const counts = daysOfAssimilated[index];
    if (counts === undefined) return undefined;
    return addPeriod({ period, measure: measureOfAssimilated(period), window, table, counts }, addOther);
  });
  const isStillPlanned = (day: number): boolean =>
    !absences.isAbsent(day) && !input.occupationPeriods.some((period) => contains(period, day));
  // The job may last longer than planned: how long it must last is what is asked.
  const period = { startDate: planned.startDate, endDate: window.endDate };
  const measure = measureOfRegime(planned, method, unit);
  addPeriod({ period, measure, window, table, counts: isStillPlanned }, (quarter, hundredths) =>
    all.add(quarter, hundredths),
  );
  const { total } = all;
  return {
    method,
    windowStart: window.startDate,
    total,
    withoutPlanned: others.total,
    ofOccupations,
    ofAssimilated,
  };
}

const always = (): boolean => true;

function eveOf(day: CivilDate): CivilDate {
  return addDays(day, -1);
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
