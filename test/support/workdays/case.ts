import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type {
  AssimilatedPeriod,
  CalculationCase,
  ExtendingPeriod,
  OccupationPeriod,
  PlannedOccupation,
} from '../../../src/schemas/model/workday-calculation.ts';

/** An invented person born on 14 March 1985, and an invented CPAS. */
export const NISS = '85031464067';
export const CENTRE = '0812339069';

/** Thirty-eight hours in five days. */
export const FULL_TIME = { daysPerWeekHundredths: 500, minutesPerWeek: 2280, fullTimeMinutesPerWeek: 2280 } as const;
export const HALF_TIME = { ...FULL_TIME, minutesPerWeek: 1140 } as const;

export function range(start: string, end: string) {
  return { startDate: isoDate(start), endDate: isoDate(end) };
}

export function job(start: string, end: string, changes: Partial<OccupationPeriod> = {}): OccupationPeriod {
  return { country: 'BE', ...FULL_TIME, ...range(start, end), ...changes };
}

export function assimilated(
  kind: AssimilatedPeriod['kind'],
  start: string,
  end: string,
  changes: Partial<AssimilatedPeriod> = {},
): AssimilatedPeriod {
  return { kind, country: 'BE', ...range(start, end), ...changes };
}

export function extending(kind: ExtendingPeriod['kind'], start: string, end: string): ExtendingPeriod {
  return { kind, country: 'BE', ...range(start, end) };
}

export function planned(start: string, end: string, changes: Partial<PlannedOccupation> = {}): PlannedOccupation {
  return { ...FULL_TIME, ...range(start, end), ...changes };
}

/** A first calculation for a year of full-time work from 1 January 2027, of somebody who never worked. */
export function newCase(changes: Partial<CalculationCase> = {}): CalculationCase {
  return {
    niss: NISS,
    welfareCentre: CENTRE,
    phase: 'first',
    plannedOccupation: planned('2027-01-01', '2027-12-31'),
    occupationPeriods: [],
    assimilatedPeriods: [],
    extendingPeriods: [],
    derogationRequested: false,
    ...changes,
  };
}
