import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, PlannedOccupation, WorkRegime } from '../../schemas/model/workday-calculation.ts';
import { addDays } from '../calendar/periods.ts';
import { createCounter } from './count-days.ts';
import { findFirstClaim } from './find-first-claim.ts';
import { FOUR_WEEKS, findMethod } from './find-method.ts';
import { isFullTime } from './measures.ts';
import { halfDayRequirementsOn, type Requirement } from './requirements.ts';

/** A claim as a voluntary part-time worker (AR 25.11.1991, art. 33), who gets half allowances. */
export interface PartTimeEstimate {
  readonly earliestApplicationDate: CivilDate;
  /** Its days are half days. */
  readonly requirement: Requirement;
  readonly halfDays: number;
}

/** Twelve hours a week, or a third of full time. */
const LEAST_MINUTES = 720;
const LEAST_FRACTION = 3;

/** The first day of such a claim, after four weeks of the planned occupation at the soonest. */
export function estimatePartTime(
  input: CalculationCase,
  planned: PlannedOccupation,
  { last, birthDate }: { readonly last: CivilDate; readonly birthDate: CivilDate | undefined },
): PartTimeEstimate | undefined {
  if (!isEnoughPartTime(planned)) return undefined;
  const search = {
    counter: createCounter(input, planned, last, 'halfDay'),
    requirementsOn: (claimOn: CivilDate) => halfDayRequirementsOn(claimOn, birthDate),
    isPossible: (claimOn: CivilDate) => findMethod(input, planned, claimOn) === 'partTime',
  };
  const found = findFirstClaim(search, addDays(planned.startDate, FOUR_WEEKS), last);
  if (found === undefined) return undefined;
  const { claimOn, requirement, count } = found;
  return { earliestApplicationDate: claimOn, requirement, halfDays: Math.floor(count.total / 100) };
}

function isEnoughPartTime(regime: WorkRegime): boolean {
  const { minutesPerWeek, fullTimeMinutesPerWeek } = regime;
  if (isFullTime(regime)) return false;
  return minutesPerWeek >= LEAST_MINUTES || minutesPerWeek * LEAST_FRACTION >= fullTimeMinutesPerWeek;
}
