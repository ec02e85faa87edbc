import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange, PlannedOccupation } from '../../schemas/model/workday-calculation.ts';
import { contains } from './day-table.ts';
import { belgianDaysNeededAfter, BELGIUM } from './treatments.ts';

interface PeriodSomewhere extends DayRange {
  readonly country: string;
}

/** Whether a period abroad was followed by enough work in Belgium before the claim; true for a period in Belgium. */
export function isFollowed(
  period: PeriodSomewhere,
  input: CalculationCase,
  planned: PlannedOccupation,
  claimOn: CivilDate,
): boolean {
  const needed = belgianDaysNeededAfter(period.country);
  if (needed === undefined) return false;
  return needed === 0 || belgianDaysAfter(period.endDate, input, planned, claimOn) >= needed;
}

/** Days with a job in Belgium after a day and before the claim, in however many periods. */
function belgianDaysAfter(
  day: CivilDate,
  { occupationPeriods }: CalculationCase,
  planned: PlannedOccupation,
  claimOn: CivilDate,
): number {
  const jobs = occupationPeriods.filter(({ country }) => country === BELGIUM);
  let days = 0;
  for (let later = day + 1; later < claimOn; later += 1) {
    const isPlanned = later >= planned.startDate && !occupationPeriods.some((job) => contains(job, later));
    if (isPlanned || jobs.some((job) => contains(job, later))) days += 1;
  }
  return days;
}
