import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type {
  AssimilatedPeriod,
  CalculationCase,
  DayRange,
  ExtendingPeriod,
  OccupationPeriod,
  PlannedOccupation,
} from '../../schemas/model/workday-calculation.ts';
import type { PeriodTreatment } from '../../schemas/model/workday-codes.ts';
import { assimilatedDays, type CountsDay } from './assimilated-days.ts';
import type { Count } from './count-days.ts';
import { belgianDaysNeededAfter, effectOfAssimilated, effectOfExtending } from './treatments.ts';

/** What became of one period: hundredths of days before the ceilings of the quarters. */
export interface CountedPeriod {
  readonly treatment: PeriodTreatment;
  readonly hundredths: number;
}

/** In the order of the case. */
export interface DescribedPeriods {
  readonly occupationPeriods: readonly CountedPeriod[];
  readonly assimilatedPeriods: readonly CountedPeriod[];
  readonly extendingPeriods: readonly CountedPeriod[];
}

interface CountedClaim {
  readonly input: CalculationCase;
  readonly planned: PlannedOccupation;
  readonly window: DayRange;
  readonly claimOn: CivilDate;
  readonly count: Count;
}

export function describePeriods({ input, planned, window, claimOn, count }: CountedClaim): DescribedPeriods {
  const days = assimilatedDays(input, planned, claimOn);
  return {
    occupationPeriods: input.occupationPeriods.map((period, index) =>
      ofOccupation(period, count.ofOccupations[index], window),
    ),
    assimilatedPeriods: input.assimilatedPeriods.map((period, index) =>
      ofAssimilated(period, { hundredths: count.ofAssimilated[index], counts: days[index], window, claimOn }),
    ),
    extendingPeriods: input.extendingPeriods.map((period) => ofExtending(period, window, claimOn)),
  };
}

function ofOccupation(period: OccupationPeriod, hundredths: number | undefined, window: DayRange): CountedPeriod {
  if (hundredths === undefined) return { treatment: abroadTreatment(period.country), hundredths: 0 };
  return { treatment: doOverlap(period, window) ? 'counted' : 'outside', hundredths };
}

interface CountedAssimilated {
  readonly hundredths: number | undefined;
  readonly counts: CountsDay | undefined;
  readonly window: DayRange;
  readonly claimOn: CivilDate;
}

function ofAssimilated(
  period: AssimilatedPeriod,
  { hundredths, counts, window, claimOn }: CountedAssimilated,
): CountedPeriod {
  const effect = effectOfAssimilated(period, claimOn);
  if (effect === 'nothing') return { treatment: 'notCounted', hundredths: 0 };
  const isInside = doOverlap(period, window);
  if (effect === 'prolongs') return { treatment: isInside ? 'prolongs' : 'outside', hundredths: 0 };
  if (hundredths === undefined) return { treatment: abroadTreatment(period.country), hundredths: 0 };
  if (!isInside) return { treatment: 'outside', hundredths };
  const end = Math.min(period.endDate, window.endDate);
  for (let day: number = Math.max(period.startDate, window.startDate); day <= end; day += 1) {
    if (counts?.(day) === true) return { treatment: 'counted', hundredths };
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
