import { readDecimalNumber } from '../../schemas/files/cells.ts';
import { parseIsoDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase, DayRange, WorkRegime } from '../../schemas/model/workday-calculation.ts';
import {
  ASSIMILATED_KINDS,
  CALCULATION_PHASES,
  EXTENDING_KINDS,
  RECALCULATION_REASONS,
} from '../../schemas/model/workday-codes.ts';
import { toCalculationContent } from '../../schemas/wire/calculation-body.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';

/** What the service holds, as the rules judge it; undefined when it holds a code of a later version. */
export function toCase(request: CalculationRequest): CalculationCase | undefined {
  const phase = CALCULATION_PHASES.find((code) => code === request.phase);
  const reason = RECALCULATION_REASONS.find((code) => code === request.recalculationReason);
  const { plannedOccupation, plannedWorkRegime, clientReference, comment } = request;
  const plannedRange = plannedOccupation && toRange(plannedOccupation);
  const plannedRegime = plannedWorkRegime && toRegime(plannedWorkRegime);
  const occupationPeriods = request.occupationPeriods.map(
    ({ countryCode, period, workRegime, workedDays, workedMinutes }) => {
      const [range, regime] = [toRange(period), toRegime(workRegime)];
      if (range === undefined || regime === undefined) return undefined;
      return {
        country: countryCode,
        ...range,
        ...regime,
        ...(workedDays !== undefined && { workedDaysHundredths: toHundredths(workedDays) }),
        ...(workedMinutes !== undefined && { workedMinutes }),
      };
    },
  );
  const assimilatedPeriods = request.assimilatedPeriods.map(({ assimilatedType, countryCode, period, days }) => {
    const kind = ASSIMILATED_KINDS.find((code) => code === assimilatedType);
    const range = toRange(period);
    if (kind === undefined || range === undefined) return undefined;
    return { kind, country: countryCode, ...range, ...(days !== undefined && { daysHundredths: toHundredths(days) }) };
  });
  const extendingPeriods = request.extendingPeriods.map(({ extendingType, countryCode, period }) => {
    const kind = EXTENDING_KINDS.find((code) => code === extendingType);
    const range = toRange(period);
    return kind === undefined || range === undefined ? undefined : { kind, country: countryCode, ...range };
  });
  if (phase === undefined || !isComplete(occupationPeriods)) return undefined;
  if (!isComplete(assimilatedPeriods) || !isComplete(extendingPeriods)) return undefined;
  return {
    ...(clientReference !== undefined && { clientReference }),
    niss: request.worker.ssin,
    welfareCentre: request.welfareCentre.enterpriseNumber,
    phase,
    ...(reason !== undefined && { recalculationReason: reason }),
    ...(plannedRange && plannedRegime && { plannedOccupation: { ...plannedRange, ...plannedRegime } }),
    occupationPeriods,
    assimilatedPeriods,
    extendingPeriods,
    derogationRequested: request.derogationRequested === true,
    ...(comment !== undefined && { comment }),
  };
}

/** Whether what the service holds is this request and no other. */
export function holdsCase(request: CalculationRequest, input: CalculationCase): boolean {
  const held = toCase(request);
  return (
    held !== undefined && JSON.stringify(toCalculationContent(held)) === JSON.stringify(toCalculationContent(input))
  );
}

function isComplete<T>(items: readonly (T | undefined)[]): items is readonly T[] {
  return items.every((item) => item !== undefined);
}

function toRange(period: { readonly startDate: string; readonly endDate: string }): DayRange | undefined {
  const [startDate, endDate] = [parseIsoDate(period.startDate), parseIsoDate(period.endDate)];
  return startDate === undefined || endDate === undefined ? undefined : { startDate, endDate };
}

function toRegime(regime: {
  readonly daysPerWeek: string;
  readonly minutesPerWeek: number;
  readonly fullTimeMinutesPerWeek: number;
}): WorkRegime | undefined {
  const { daysPerWeek, minutesPerWeek, fullTimeMinutesPerWeek } = regime;
  return { daysPerWeekHundredths: toHundredths(daysPerWeek), minutesPerWeek, fullTimeMinutesPerWeek };
}

function toHundredths(text: string): number {
  const number = readDecimalNumber(text);
  return typeof number === 'number' ? Math.round(number * 100) : 0;
}
