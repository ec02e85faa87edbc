import { formatIsoDate } from '../model/civil-date.ts';
import type { CalculationCase, DayRange, WorkRegime } from '../model/workday-calculation.ts';
import type { CalculationContent, NewCalculationRequest, WorkRegime as WireRegime } from './workday-calculation.ts';
import type { Period } from './primitives.ts';
import type * as z from 'zod';

/** What a calculation is asked for, sent or not; what a draft lacks is left out. */
export function toCalculationContent(input: CalculationCase): CalculationContent {
  const { clientReference, recalculationReason, plannedOccupation, comment } = input;
  return {
    ...(clientReference !== undefined && { clientReference }),
    worker: { ssin: input.niss },
    welfareCentre: { enterpriseNumber: input.welfareCentre },
    phase: input.phase,
    ...(recalculationReason !== undefined && { recalculationReason }),
    ...(plannedOccupation !== undefined && {
      plannedOccupation: toPeriod(plannedOccupation),
      plannedWorkRegime: toRegime(plannedOccupation),
    }),
    occupationPeriods: input.occupationPeriods.map((period) => ({
      countryCode: period.country,
      period: toPeriod(period),
      workRegime: toRegime(period),
      ...(period.workedDaysHundredths !== undefined && { workedDays: toDecimal(period.workedDaysHundredths) }),
      ...(period.workedMinutes !== undefined && { workedMinutes: period.workedMinutes }),
    })),
    assimilatedPeriods: input.assimilatedPeriods.map((period) => ({
      assimilatedType: period.kind,
      countryCode: period.country,
      period: toPeriod(period),
      ...(period.daysHundredths !== undefined && { days: toDecimal(period.daysHundredths) }),
    })),
    extendingPeriods: input.extendingPeriods.map((period) => ({
      extendingType: period.kind,
      countryCode: period.country,
      period: toPeriod(period),
    })),
    ...(input.derogationRequested && { derogationRequested: true }),
    ...(comment !== undefined && { comment }),
  };
}

/** What is sent is certified; a draft is not yet. */
export function toNewCalculation(input: CalculationCase, isDraft: boolean): NewCalculationRequest {
  const content = toCalculationContent(input);
  return isDraft ? { status: 'draft', ...content } : { status: 'sent', ...content, certifiedAccurate: true };
}

function toPeriod({ startDate, endDate }: DayRange): z.infer<typeof Period> {
  return { startDate: formatIsoDate(startDate), endDate: formatIsoDate(endDate) };
}

function toRegime({ daysPerWeekHundredths, minutesPerWeek, fullTimeMinutesPerWeek }: WorkRegime): WireRegime {
  return { daysPerWeek: toDecimal(daysPerWeekHundredths), minutesPerWeek, fullTimeMinutesPerWeek };
}

/** Hundredths as a decimal without superfluous zeros: 450 is `4.5`. */
export function toDecimal(hundredths: number): string {
  const whole = String(Math.floor(hundredths / 100));
  const rest = String(hundredths % 100).padStart(2, '0');
  return rest === '00' ? whole : `${whole}.${rest.replace(/0$/, '')}`;
}
