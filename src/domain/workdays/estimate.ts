import { civilDateFromDays, type CivilDate } from '../../schemas/model/civil-date.ts';
import type {
  AssimilatedPeriod,
  CalculationCase,
  DayRange,
  ExtendingPeriod,
  OccupationPeriod,
  PlannedOccupation,
} from '../../schemas/model/workday-calculation.ts';
import type { CountingMethod, PeriodTreatment } from '../../schemas/model/workday-codes.ts';
import { addDays } from '../calendar/periods.ts';
import { birthDateOf } from '../identifiers/niss.ts';
import { createCounter, isIncluded, type Count, type Counter } from './count-days.ts';
import { REFORMED_ON, requirementsOn, type Requirement } from './requirements.ts';
import { belgianDaysNeededAfter, effectOfAssimilated, effectOfExtending } from './treatments.ts';

/** What became of one period: hundredths of days before the ceilings of the quarters. */
export interface CountedPeriod {
  readonly treatment: PeriodTreatment;
  readonly hundredths: number;
}

export interface Estimate {
  /** The first day on which benefit can be claimed; undefined when none of the next five years is one. */
  readonly earliestApplicationDate: CivilDate | undefined;
  readonly requirement: Requirement;
  readonly method: CountingMethod;
  /** The reference period of a claim on that day. */
  readonly referencePeriod: DayRange;
  /** Whole days that the periods prove, and that the planned occupation must add. */
  readonly workdays: number;
  readonly plannedWorkdays: number;
  readonly occupationPeriods: readonly CountedPeriod[];
  readonly assimilatedPeriods: readonly CountedPeriod[];
  readonly extendingPeriods: readonly CountedPeriod[];
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
  for (const [from, to] of stretchesOfOneLaw(planned.startDate, last)) {
    const found = findFirst({ counter, birthDate }, from, to);
    if (found !== undefined) return describe(input, planned, found);
  }
  const [requirement = { days: 0, months: 0 }] = requirementsOn(last, birthDate);
  const count = counter.count(last, requirement.months);
  return {
    ...describe(input, planned, { claimOn: last, requirement, count }),
    earliestApplicationDate: undefined,
  };
}

/** What a claim on one day would prove, enough or not. */
export function estimateClaim(
  input: CalculationCase,
  planned: PlannedOccupation,
  claimOn: CivilDate,
  requirement: Requirement,
): Estimate {
  const count = createCounter(input, planned, claimOn).count(claimOn, requirement.months);
  return describe(input, planned, { claimOn, requirement, count });
}

interface Search {
  readonly counter: Counter;
  readonly birthDate: CivilDate | undefined;
}

/** The first day of a stretch that reaches its days; halves in which no day can are not looked at. */
function findFirst(search: Search, from: number, to: number): Found | undefined {
  const { counter, birthDate } = search;
  const [first, last] = [civilDateFromDays(from), civilDateFromDays(to)];
  // Somebody who grows older in between must prove more, never less.
  const requirements = requirementsOn(first, birthDate);
  if (from === to) {
    for (const requirement of requirements) {
      const count = counter.count(first, requirement.months);
      if (count.total >= requirement.days * 100) return { claimOn: first, requirement, count };
    }
    return undefined;
  }
  if (!requirements.some(({ days, months }) => counter.limit(first, last, months) >= days * 100)) return undefined;
  const middle = Math.floor((from + to) / 2);
  return findFirst(search, from, middle) ?? findFirst(search, middle + 1, to);
}

/** A stretch of days cut where the law changes. */
function stretchesOfOneLaw(from: number, to: number): readonly (readonly [number, number])[] {
  return from < REFORMED_ON && REFORMED_ON <= to
    ? [
        [from, REFORMED_ON - 1],
        [REFORMED_ON, to],
      ]
    : [[from, to]];
}

interface Found {
  readonly claimOn: CivilDate;
  readonly requirement: Requirement;
  readonly count: Count;
}

function describe(
  input: CalculationCase,
  planned: PlannedOccupation,
  { claimOn, requirement, count }: Found,
): Estimate {
  const window = { startDate: count.windowStart, endDate: addDays(claimOn, -1) };
  const workdays = Math.floor(count.withoutPlanned / 100);
  return {
    earliestApplicationDate: claimOn,
    requirement,
    method: count.method,
    referencePeriod: window,
    workdays,
    plannedWorkdays: Math.floor(count.total / 100) - workdays,
    occupationPeriods: input.occupationPeriods.map((period, index) =>
      ofOccupation(period, count.ofOccupations[index], window),
    ),
    assimilatedPeriods: input.assimilatedPeriods.map((period, index) =>
      ofAssimilated(period, count.ofAssimilated[index], { input, planned, window, claimOn }),
    ),
    extendingPeriods: input.extendingPeriods.map((period) => ofExtending(period, window, claimOn)),
  };
}

function ofOccupation(period: OccupationPeriod, hundredths: number | undefined, window: DayRange): CountedPeriod {
  if (hundredths === undefined) return { treatment: abroadTreatment(period.country), hundredths: 0 };
  return { treatment: doOverlap(period, window) ? 'counted' : 'outside', hundredths };
}

interface Setting {
  readonly input: CalculationCase;
  readonly planned: PlannedOccupation;
  readonly window: DayRange;
  readonly claimOn: CivilDate;
}

function ofAssimilated(
  period: AssimilatedPeriod,
  hundredths: number | undefined,
  { input, planned, window, claimOn }: Setting,
): CountedPeriod {
  const effect = effectOfAssimilated(period, claimOn);
  if (effect === 'nothing') return { treatment: 'notCounted', hundredths: 0 };
  const isInside = doOverlap(period, window);
  if (effect === 'prolongs') return { treatment: isInside ? 'prolongs' : 'outside', hundredths: 0 };
  if (hundredths === undefined) return { treatment: abroadTreatment(period.country), hundredths: 0 };
  if (!isInside) return { treatment: 'outside', hundredths };
  const end = Math.min(period.endDate, window.endDate);
  for (let day: number = Math.max(period.startDate, window.startDate); day <= end; day += 1) {
    if (!isIncluded(day, input, planned)) return { treatment: 'counted', hundredths };
  }
  return { treatment: 'included', hundredths };
}

function ofExtending(period: ExtendingPeriod, window: DayRange, claimOn: CivilDate): CountedPeriod {
  const effect = effectOfExtending(period, claimOn);
  if (effect === 'nothing') return { treatment: 'notCounted', hundredths: 0 };
  if (effect === 'tooShort') return { treatment: 'tooShort', hundredths: 0 };
  return { treatment: doOverlap(period, window) ? 'prolongs' : 'outside', hundredths: 0 };
}

function abroadTreatment(country: string): PeriodTreatment {
  return belgianDaysNeededAfter(country) === undefined ? 'abroadNoAgreement' : 'abroadNotFollowed';
}

function doOverlap(one: DayRange, other: DayRange): boolean {
  return one.startDate <= other.endDate && other.startDate <= one.endDate;
}
