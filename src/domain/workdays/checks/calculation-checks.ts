import type { CivilDate } from '../../../schemas/model/civil-date.ts';
import type { Params, Severity } from '../../../schemas/model/finding.ts';
import type {
  CalculationCase,
  OccupationPeriod,
  PlannedOccupation,
} from '../../../schemas/model/workday-calculation.ts';
import { addDays, lengthInDays } from '../../calendar/periods.ts';
import type { c607Notes } from '../../rules/c607/c607-notes.ts';
import { allRanges } from '../day-table.ts';
import type { Estimate } from '../estimate.ts';
import { isFullTime } from '../measures.ts';
import { REFORMED_ON } from '../requirements.ts';

/** What a check may know of a request that is complete. */
export interface CheckedCase {
  readonly input: CalculationCase;
  readonly planned: PlannedOccupation;
  readonly estimate: Estimate;
  /** The day on which it is sent. */
  readonly today: CivilDate;
  /** Calculations of the same occupation that were sent before; undefined where nobody asked the service. */
  readonly sentBefore?: number;
}

/** A rule of the book that can be judged on one request; it keeps its id there. */
export interface CalculationCheck {
  readonly id: CheckedRuleId;
  /** Where a rule has more than one thing to say. */
  readonly about?: CheckedAspect;
  readonly severity: Severity;
  readonly check: (checked: CheckedCase) => Params | null;
}

/** `twice`: a period of work that was typed twice; `again`: another first calculation of the same job. */
export type CheckedAspect = 'twice' | 'again';

export type CheckedRuleId = Extract<
  (typeof c607Notes)[number]['id'],
  | 'c607.before-start'
  | 'c607.data'
  | 'c607.recent-quarter'
  | 'c607.second-window'
  | 'c607.max-two'
  | 'c607.modify.reasons'
  | 'c607.days.before-2026-03'
  | 'c607.days.from-2026-03'
  | 'c607.regime-rule'
>;

const WINDOW_OPENS = 30;
const WINDOW_CLOSES = 15;
const MOST_CALCULATIONS = 2;
const QUARTER = 92;
const FOUR_WEEKS = 28;

export const CALCULATION_CHECKS: readonly CalculationCheck[] = [
  {
    id: 'c607.before-start',
    severity: 'warning',
    check: ({ input: { phase }, planned: { startDate }, today }) =>
      phase === 'first' && today >= startDate ? { start: { date: startDate } } : null,
  },
  {
    id: 'c607.data',
    severity: 'warning',
    check: ({ input }) => (allRanges(input).length === 0 ? {} : null),
  },
  {
    id: 'c607.data',
    about: 'twice',
    severity: 'warning',
    check: ({ input: { occupationPeriods } }) => (hasTwins(occupationPeriods) ? {} : null),
  },
  {
    id: 'c607.recent-quarter',
    severity: 'warning',
    check: ({ input, planned, today }) => {
      const ranges = allRanges(input);
      const day = today < planned.startDate ? today : planned.startDate;
      const since = addDays(day, -QUARTER);
      if (ranges.length === 0 || ranges.some(({ endDate }) => endDate >= since)) return null;
      return { since: { date: since } };
    },
  },
  {
    id: 'c607.second-window',
    severity: 'warning',
    check: ({ input: { phase }, planned: { endDate }, today }) => {
      const daysLeft = endDate - today;
      if (phase !== 'second' || (daysLeft <= WINDOW_OPENS && daysLeft >= WINDOW_CLOSES)) return null;
      return {
        end: { date: endDate },
        from: { date: addDays(endDate, -WINDOW_OPENS) },
        to: { date: addDays(endDate, -WINDOW_CLOSES) },
      };
    },
  },
  {
    id: 'c607.max-two',
    severity: 'warning',
    check: ({ input: { derogationRequested }, sentBefore = 0 }) =>
      sentBefore >= MOST_CALCULATIONS && !derogationRequested ? { sent: sentBefore } : null,
  },
  {
    id: 'c607.max-two',
    about: 'again',
    severity: 'warning',
    check: ({ input: { phase }, sentBefore = 0 }) => (phase === 'first' && sentBefore === 1 ? {} : null),
  },
  {
    id: 'c607.modify.reasons',
    severity: 'warning',
    check: ({ input: { phase, recalculationReason } }) =>
      phase === 'recalculation' && recalculationReason === undefined ? {} : null,
  },
  {
    id: 'c607.days.before-2026-03',
    severity: 'info',
    check: (checked) => (claimDay(checked) < REFORMED_ON ? shortfall(checked) : null),
  },
  {
    id: 'c607.days.from-2026-03',
    severity: 'warning',
    check: (checked) => (claimDay(checked) >= REFORMED_ON ? shortfall(checked) : null),
  },
  {
    id: 'c607.regime-rule',
    severity: 'warning',
    check: ({ planned, estimate }) => {
      const isShort = lengthInDays(planned.startDate, planned.endDate) < FOUR_WEEKS;
      const isOther = (estimate.method === 'fullTime') !== isFullTime(planned);
      return isShort || isOther ? {} : null;
    },
  },
];

function hasTwins(periods: readonly OccupationPeriod[]): boolean {
  return periods.some((period, index) => periods.slice(0, index).some((other) => isSame(period, other)));
}

function isSame(one: OccupationPeriod, other: OccupationPeriod): boolean {
  return (
    one.startDate === other.startDate &&
    one.endDate === other.endDate &&
    one.country === other.country &&
    one.minutesPerWeek === other.minutesPerWeek &&
    one.fullTimeMinutesPerWeek === other.fullTimeMinutesPerWeek
  );
}

/** The day on which the job, as planned, would lead to a claim. */
function claimDay({ planned }: CheckedCase): CivilDate {
  return addDays(planned.endDate, 1);
}

/** The job ends before the days are reached. */
function shortfall({ planned, estimate }: CheckedCase): Params | null {
  const { earliestApplicationDate, requirement } = estimate;
  if (earliestApplicationDate !== undefined && earliestApplicationDate <= addDays(planned.endDate, 1)) return null;
  return {
    required: requirement.days,
    months: requirement.months,
    end: { date: planned.endDate },
  };
}

export interface CalculationFinding {
  readonly ruleId: CheckedRuleId;
  readonly about?: CheckedAspect;
  readonly severity: Severity;
  readonly params: Params;
}

/** What the rules say of a request that is complete. */
export function checkCalculation(checked: CheckedCase): readonly CalculationFinding[] {
  return CALCULATION_CHECKS.flatMap(({ id, about, severity, check }) => {
    const params = check(checked);
    return params === null ? [] : [{ ruleId: id, ...(about !== undefined && { about }), severity, params }];
  });
}
