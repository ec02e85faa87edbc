import type { CivilDate } from './civil-date.ts';
import type { AssimilatedKind, CalculationPhase, ExtendingKind, RecalculationReason } from './workday-codes.ts';

/** First and last day, both included. */
export interface DayRange {
  readonly startDate: CivilDate;
  readonly endDate: CivilDate;
}

/** Amounts of days are whole hundredths: half a day a week is 50. */
export interface WorkRegime {
  readonly daysPerWeekHundredths: number;
  readonly minutesPerWeek: number;
  /** Of somebody who does the same work full time. */
  readonly fullTimeMinutesPerWeek: number;
}

export interface OccupationPeriod extends DayRange, WorkRegime {
  /** ISO 3166-1: `BE`, `FR`. */
  readonly country: string;
  /** Days really worked, for full-time work with interruptions; absent when nothing interrupted it. */
  readonly workedDaysHundredths?: number;
  /** Time really worked, for part-time work with interruptions. */
  readonly workedMinutes?: number;
}

export interface AssimilatedPeriod extends DayRange {
  readonly kind: AssimilatedKind;
  readonly country: string;
  /** Days on the certificate, in a week of six; absent when every day from Monday to Saturday counts. */
  readonly daysHundredths?: number;
}

export interface ExtendingPeriod extends DayRange {
  readonly kind: ExtendingKind;
  readonly country: string;
}

/** The contract under article 60, § 7, for which the calculation is asked. */
export interface PlannedOccupation extends DayRange, WorkRegime {}

/** What a CPAS asks ONEM to calculate. A draft may still lack what is optional here. */
export interface CalculationCase {
  readonly clientReference?: string;
  readonly niss: string;
  readonly welfareCentre: string;
  readonly phase: CalculationPhase;
  readonly recalculationReason?: RecalculationReason;
  readonly plannedOccupation?: PlannedOccupation;
  readonly occupationPeriods: readonly OccupationPeriod[];
  readonly assimilatedPeriods: readonly AssimilatedPeriod[];
  readonly extendingPeriods: readonly ExtendingPeriod[];
  readonly derogationRequested: boolean;
  readonly comment?: string;
}
