import type { CalculationContent, WorkRegime } from '../../../schemas/wire/workday-calculation.ts';
import { join, spanOf, without, type Span } from './spans.ts';

/** A request that is complete. */
export type CompleteContent = CalculationContent & {
  readonly plannedOccupation: NonNullable<CalculationContent['plannedOccupation']>;
  readonly plannedWorkRegime: WorkRegime;
};

/** The job is looked ahead so many days. */
export const FIVE_YEARS = 1826;

/** What does not depend on the day of the claim. */
export interface Prepared {
  readonly content: CompleteContent;
  readonly plannedStart: number;
  readonly jobs: readonly Span[];
  readonly assimilatedSpans: readonly Span[];
  readonly extendingSpans: readonly Span[];
  /** Days of an assimilated period that count already, as days of a job that nothing interrupted. */
  readonly included: readonly Span[];
}

export function prepare(content: CompleteContent): Prepared {
  const { occupationPeriods, assimilatedPeriods, extendingPeriods } = content;
  const [plannedStart] = spanOf(content.plannedOccupation);
  const jobs = occupationPeriods.map(({ period }) => spanOf(period));
  const uninterrupted = jobs.filter((_, index) => {
    const job = occupationPeriods[index];
    return job?.workedDays === undefined && job?.workedMinutes === undefined;
  });
  const included = join([...uninterrupted, ...without([plannedStart, plannedStart + 2 * FIVE_YEARS], join(jobs))]);
  const assimilatedSpans = assimilatedPeriods.map(({ period }) => spanOf(period));
  const extendingSpans = extendingPeriods.map(({ period }) => spanOf(period));
  return { content, plannedStart, jobs, assimilatedSpans, extendingSpans, included };
}
