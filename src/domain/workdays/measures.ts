import type { AssimilatedPeriod, OccupationPeriod, WorkRegime } from '../../schemas/model/workday-calculation.ts';
import type { CountingMethod } from '../../schemas/model/workday-codes.ts';
import { lengthInDays } from '../calendar/periods.ts';
import { isUninterrupted } from './day-table.ts';

/** Days a week in which unemployment insurance counts. */
const WEEK = 6;
const HUNDREDTHS = 100;

/** What work is counted in: whole days, or the half days of somebody who is admitted as a part-time worker. */
export type CountingUnit = 'day' | 'halfDay';
const PER_DAY: Readonly<Record<CountingUnit, number>> = { day: 1, halfDay: 2 };

/**
 * How a period turns into days of work. `months`: 26 for every whole month, else the days of the week as they fall;
 * `spread`: a total that grows evenly from day to day, whatever day of the week it is.
 */
export type Measure =
  | { readonly by: 'months'; readonly isFiveDayWeek: boolean }
  | {
      readonly by: 'spread';
      /** Hundredths of days of work in the first `days` days. */
      readonly upTo: (days: number) => number;
      /** Only days without an absence are among those that it grows with. */
      readonly skipsAbsences: boolean;
    }
  | { readonly by: 'weekdays' };

export function isFullTime({ minutesPerWeek, fullTimeMinutesPerWeek }: WorkRegime): boolean {
  return minutesPerWeek >= fullTimeMinutesPerWeek;
}

/** Work without interruption, as its regime says. */
export function measureOfRegime(regime: WorkRegime, method: CountingMethod, unit: CountingUnit): Measure {
  const { daysPerWeekHundredths, minutesPerWeek, fullTimeMinutesPerWeek } = regime;
  if (method === 'fullTime' && isFullTime(regime)) {
    return { by: 'months', isFiveDayWeek: daysPerWeekHundredths <= 5 * HUNDREDTHS };
  }
  // Overtime makes nobody more than a full-time worker.
  const minutes = Math.min(minutesPerWeek, fullTimeMinutesPerWeek) * WEEK * HUNDREDTHS * PER_DAY[unit];
  return {
    by: 'spread',
    upTo: (days) => Math.floor((minutes * days) / (7 * fullTimeMinutesPerWeek)),
    skipsAbsences: true,
  };
}

export function measureOfOccupation(period: OccupationPeriod, method: CountingMethod, unit: CountingUnit): Measure {
  if (isUninterrupted(period)) return measureOfRegime(period, method, unit);
  const { workedMinutes, workedDaysHundredths = 0, daysPerWeekHundredths, fullTimeMinutesPerWeek } = period;
  const length = lengthInDays(period.startDate, period.endDate);
  const [worked, perWeek] =
    workedMinutes === undefined
      ? [workedDaysHundredths, daysPerWeekHundredths]
      : [workedMinutes, fullTimeMinutesPerWeek];
  return {
    by: 'spread',
    upTo: (days) => Math.floor((worked * WEEK * HUNDREDTHS * PER_DAY[unit] * days) / (perWeek * length)),
    skipsAbsences: false,
  };
}

export function measureOfAssimilated({ startDate, endDate, daysHundredths }: AssimilatedPeriod): Measure {
  if (daysHundredths === undefined) return { by: 'weekdays' };
  const length = lengthInDays(startDate, endDate);
  return { by: 'spread', upTo: (days) => Math.floor((daysHundredths * days) / length), skipsAbsences: false };
}
