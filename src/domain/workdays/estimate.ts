import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange, PlannedOccupation } from '../../schemas/model/workday-calculation.ts';
import type { CountingMethod } from '../../schemas/model/workday-codes.ts';
import { addDays } from '../calendar/periods.ts';
import { birthDateOf } from '../identifiers/niss.ts';
import { createCounter } from './count-days.ts';
import { findFirstClaim, type Found } from './find-first-claim.ts';
import { estimatePartTime, type PartTimeEstimate } from './part-time-admission.ts';
import { describePeriods, type DescribedPeriods } from './period-treatments.ts';
import { earlierDaysNeeded, requirementsOn, type Requirement } from './requirements.ts';

export interface Estimate extends DescribedPeriods {
  /** The first day on which benefit can be claimed; undefined when none of the next five years is one. */
  readonly earliestApplicationDate: CivilDate | undefined;
  readonly requirement: Requirement;
  readonly method: CountingMethod;
  /** The reference period of a claim on that day. */
  readonly referencePeriod: DayRange;
  /** Whole days that the periods prove, and that the planned occupation must add. */
  readonly workdays: number;
  readonly plannedWorkdays: number;
  /** Whole days in the ten years before the reference period, where they are asked for. */
  readonly earlier?: { readonly required: number; readonly workdays: number };
  /** As a voluntary part-time worker, which may be sooner; absent where the planned occupation leads to none. */
  readonly partTime?: PartTimeEstimate;
}

/** How long the job is looked ahead: whoever does not reach the days by then will not. */
const LAST_DAY = 1826;

/**
 * When somebody can first claim unemployment benefit, if the planned occupation begins as planned and lasts as long as
 * it must. Worked out day by day from the calendar.
 */
export function estimateWorkdays(input: CalculationCase, planned: PlannedOccupation): Estimate {
  const last = addDays(planned.startDate, LAST_DAY);
  const counter = createCounter(input, planned, last);
  const birthDate = birthDateOf(input.niss, last);
  const search = { counter, requirementsOn: (claimOn: CivilDate) => requirementsOn(claimOn, birthDate) };
  const found = findFirstClaim(search, planned.startDate, last);
  const partTime = estimatePartTime(input, planned, { last, birthDate });
  const more = partTime !== undefined && { partTime };
  if (found !== undefined) return { ...describe(input, planned, found), ...more };
  const [requirement = { days: 0, months: 0 }] = requirementsOn(last, birthDate);
  const count = counter.count(last, requirement.months);
  return {
    ...describe(input, planned, { claimOn: last, requirement, count }),
    earliestApplicationDate: undefined,
    ...more,
  };
}

/** What a claim on one day would prove, enough or not. */
export function estimateClaim(
  input: CalculationCase,
  planned: PlannedOccupation,
  claimOn: CivilDate,
  requirement: Requirement,
): Estimate {
  const counter = createCounter(input, planned, claimOn);
  const count = counter.count(claimOn, requirement.months);
  const earlier =
    requirement.earlier === undefined ? {} : { earlier: counter.countEarlier(claimOn, count.windowStart) };
  return describe(input, planned, { claimOn, requirement, count, ...earlier });
}

function describe(
  input: CalculationCase,
  planned: PlannedOccupation,
  { claimOn, requirement, count, earlier }: Found,
): Estimate {
  const window = { startDate: count.windowStart, endDate: addDays(claimOn, -1) };
  const workdays = Math.floor(count.withoutPlanned / 100);
  const total = Math.floor(count.total / 100);
  return {
    earliestApplicationDate: claimOn,
    requirement,
    method: count.method,
    referencePeriod: window,
    workdays,
    plannedWorkdays: total - workdays,
    ...(earlier !== undefined && {
      earlier: { required: earlierDaysNeeded(requirement, total), workdays: Math.floor(earlier / 100) },
    }),
    ...describePeriods({ input, planned, window, claimOn, count }),
  };
}
