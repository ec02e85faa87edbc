import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange } from '../../schemas/model/workday-calculation.ts';
import type { DayTable } from './day-table.ts';
import { effectOfAssimilated, effectOfExtending } from './treatments.ts';

/** Days on which nobody worked and that count for nothing, and those among them that prolong the reference period. */
export interface Absences {
  isAbsent(day: number): boolean;
  prolongs(day: number): boolean;
}

/** @param cache what was worked out for other days of the same law */
export function markAbsences(
  { assimilatedPeriods, extendingPeriods }: CalculationCase,
  claimOn: CivilDate,
  table: DayTable,
  cache: Map<string, Absences>,
): Absences {
  const assimilated = assimilatedPeriods.map((period) => effectOfAssimilated(period, claimOn));
  const extending = extendingPeriods.map((period) => effectOfExtending(period, claimOn));
  const key = [...assimilated, ...extending].join();
  const known = cache.get(key);
  if (known !== undefined) return known;

  const absent = new Uint8Array(table.month.length);
  const prolonging = new Uint8Array(table.month.length);
  const mark = (days: Uint8Array, { startDate, endDate }: DayRange): void => {
    days.fill(1, Math.max(0, startDate - table.first), Math.max(0, endDate - table.first + 1));
  };
  assimilatedPeriods.forEach((period, index) => {
    if (assimilated[index] !== 'counts') mark(absent, period);
    if (assimilated[index] === 'prolongs') mark(prolonging, period);
  });
  extendingPeriods.forEach((period, index) => {
    mark(absent, period);
    if (extending[index] === 'prolongs') mark(prolonging, period);
  });
  const absences: Absences = {
    isAbsent: (day) => absent[day - table.first] === 1,
    prolongs: (day) => prolonging[day - table.first] === 1,
  };
  cache.set(key, absences);
  return absences;
}
