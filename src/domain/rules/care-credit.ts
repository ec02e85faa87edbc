import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { Regime } from '../../schemas/model/codes.ts';
import type { Params } from '../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { countMonths, lengthInDays, lengthInWeeks } from '../calendar/periods.ts';

/*
 * Medical assistance and informal care share one currency: one month of full interruption is two months half-time or at
 * 1/5, and four weeks. Amounts are months of full interruption; with whole months and weeks they are exact in binary.
 */

export const WEEKS_IN_MONTH = 4;
export const PARTIAL_MONTHS_IN_MONTH = 2;

export function isFullInterruption(regime: Regime): boolean {
  return regime === 'full' || regime === 'fullFlexible';
}

/** What was already taken for the same person, as far as the row says: a column that is empty counts as nothing. */
export function takenForPerson({ usedFull, usedHalf, usedFifth, usedTenth, usedWeeks }: LeaveRequest): number {
  return (
    (usedFull ?? 0) +
    ((usedHalf ?? 0) + (usedFifth ?? 0) + (usedTenth ?? 0)) / PARTIAL_MONTHS_IN_MONTH +
    (usedWeeks ?? 0) / WEEKS_IN_MONTH
  );
}

/** What was already taken for anyone over the career, as far as the row says. */
export function takenOverCareer({ usedCareerFull, usedCareerPartial }: LeaveRequest): number {
  return (usedCareerFull ?? 0) + (usedCareerPartial ?? 0) / PARTIAL_MONTHS_IN_MONTH;
}

/** What the request takes; a full interruption of up to four whole weeks counts in weeks. */
export function requestedCredit(regime: Regime, startDate: CivilDate, endDate: CivilDate): number {
  if (!isFullInterruption(regime)) return countMonths(startDate, endDate) / PARTIAL_MONTHS_IN_MONTH;
  const weeks = lengthInWeeks(startDate, endDate);
  const countsInWeeks = weeks !== null && (regime === 'fullFlexible' || weeks <= WEEKS_IN_MONTH);
  return countsInWeeks ? weeks / WEEKS_IN_MONTH : countMonths(startDate, endDate);
}

/** The parameters of a total that is exceeded, in months of the row's own form, or null when the request fits. */
export function exceededCredit(request: LeaveRequest, taken: number, maximum: number): Params | null {
  const { regime, startDate, endDate } = request;
  if (regime === undefined || startDate === undefined || endDate === undefined) return null;
  const inOwnMonths = isFullInterruption(regime) ? 1 : PARTIAL_MONTHS_IN_MONTH;
  const days = lengthInDays(startDate, endDate);
  // No month is shorter than 28 days: most requests fit without the calendar being asked.
  if (days < 1 || days <= (maximum - taken) * inOwnMonths * 28) return null;
  const requested = requestedCredit(regime, startDate, endDate);
  if (taken + requested <= maximum) return null;
  return {
    regime: { code: regime, list: 'regime' },
    taken: taken * inOwnMonths,
    requested: Math.round(requested * inOwnMonths * 100) / 100,
    maximum: maximum * inOwnMonths,
    left: Math.max(0, maximum - taken) * inOwnMonths,
  };
}
