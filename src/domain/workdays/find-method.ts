import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, PlannedOccupation } from '../../schemas/model/workday-calculation.ts';
import type { CountingMethod } from '../../schemas/model/workday-codes.ts';
import { contains } from './day-table.ts';
import { isFullTime } from './measures.ts';

export const FOUR_WEEKS = 28;

/**
 * The regime of the last four uninterrupted weeks before the claim decides how days are counted. Jobs that follow each
 * other from one day to the next are one; of two at the same time the full-time one counts. Without four such weeks it
 * is the regime of the planned occupation.
 */
export function findMethod(
  { occupationPeriods }: CalculationCase,
  planned: PlannedOccupation,
  claimOn: CivilDate,
): CountingMethod {
  const earliest = Math.min(planned.startDate, ...occupationPeriods.map(({ startDate }) => startDate));
  let length = 0;
  let regime: CountingMethod | undefined;
  for (let day = claimOn - 1; day >= earliest; day -= 1) {
    const jobs = occupationPeriods.filter((period) => contains(period, day));
    const regimes = jobs.length === 0 && day >= planned.startDate ? [planned] : jobs;
    const ofDay = regimes.length === 0 ? undefined : methodOf(regimes.some(isFullTime));
    length = ofDay === regime ? length + 1 : 1;
    regime = ofDay;
    if (regime !== undefined && length === FOUR_WEEKS) return regime;
  }
  return methodOf(isFullTime(planned));
}

function methodOf(hasFullTime: boolean): CountingMethod {
  return hasFullTime ? 'fullTime' : 'partTime';
}
