import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { AssimilatedPeriod, CalculationCase, PlannedOccupation } from '../../schemas/model/workday-calculation.ts';
import { isFollowed } from './abroad.ts';
import { contains, isUninterrupted } from './day-table.ts';
import { effectOfAssimilated } from './treatments.ts';

/** Whether a day of an assimilated period counts because of it, and not because of something else already. */
export type CountsDay = (day: number) => boolean;

/**
 * Which days of each assimilated period count for a claim; undefined for a period that may not count at all. No day
 * counts twice: not with a job that nothing interrupted, and not with another assimilated period that comes before.
 * @param mayCountTwice with the other assimilated period all the same, where only the most is asked
 */
export function assimilatedDays(
  input: CalculationCase,
  planned: PlannedOccupation,
  claimOn: CivilDate,
  mayCountTwice = false,
): readonly (CountsDay | undefined)[] {
  const before: AssimilatedPeriod[] = [];
  return input.assimilatedPeriods.map((period): CountsDay | undefined => {
    if (effectOfAssimilated(period, claimOn) !== 'counts') return undefined;
    if (!isFollowed(period, input, planned, claimOn)) return undefined;
    const earlier = mayCountTwice ? [] : [...before];
    before.push(period);
    return (day) => !earlier.some((other) => contains(other, day)) && !isOfJob(day, input, planned);
  });
}

/** Whether the day is counted already, as a day of a job that nothing interrupted. */
function isOfJob(day: number, { occupationPeriods }: CalculationCase, planned: PlannedOccupation): boolean {
  const typed = occupationPeriods.filter((period) => contains(period, day));
  return typed.length === 0 ? day >= planned.startDate : typed.some(isUninterrupted);
}
