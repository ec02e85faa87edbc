import type { CalculationContent, CalculationResult, WorkRegime } from '../../../schemas/wire/workday-calculation.ts';
import { belgianDaysAfter, birthDateOf, effectOf, stagesFor, type Effect, type Stage } from './law.ts';
import { amountByQuarter, underCeilings, type Counting } from './quarters.ts';
import { clip, dayText, join, monthsBefore, sizeOf, spanOf, without, type Span } from './spans.ts';

export type ComputedResult = Pick<
  CalculationResult,
  | 'workdays'
  | 'plannedWorkdays'
  | 'requiredWorkdays'
  | 'earliestApplicationDate'
  | 'referencePeriod'
  | 'referenceMonths'
  | 'countingMethod'
  | 'occupationPeriods'
  | 'assimilatedPeriods'
  | 'extendingPeriods'
>;

/** A request that is complete. */
export type CompleteContent = CalculationContent & {
  readonly plannedOccupation: NonNullable<CalculationContent['plannedOccupation']>;
  readonly plannedWorkRegime: WorkRegime;
};

const FIVE_YEARS = 1826;

/** Computes the answer from the periods alone: the first day from the planned start on which the days are reached. */
export function computeResult(content: CompleteContent): ComputedResult {
  const prepared = prepare(content);
  const start = prepared.plannedStart;
  const birth = birthDateOf(content.worker.ssin);
  for (let claim = start; claim <= start + FIVE_YEARS; claim += 1) {
    for (const stage of stagesFor(claim, birth)) {
      const claimed = countClaim(prepared, claim, stage);
      if (claimed.total >= stage.days * 100) return render(claimed, stage, claim, true);
    }
  }
  const last = start + FIVE_YEARS;
  const [stage = { days: 0, months: 0 }] = stagesFor(last, birth);
  return render(countClaim(prepared, last, stage), stage, last, false);
}

/** The answer for a claim on one day, reached or not. */
export function computeClaim(content: CompleteContent, claim: number, stage: Stage): ComputedResult {
  return render(countClaim(prepare(content), claim, stage), stage, claim, true);
}

type Counted = CalculationResult['occupationPeriods'][number];

/** What does not depend on the day of the claim. */
interface Prepared {
  readonly content: CompleteContent;
  readonly plannedStart: number;
  readonly jobs: readonly Span[];
  readonly assimilatedSpans: readonly Span[];
  readonly extendingSpans: readonly Span[];
  /** Days of an assimilated period that count already, as days of a job that nothing interrupted. */
  readonly included: readonly Span[];
}

function prepare(content: CompleteContent): Prepared {
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

interface Claimed {
  readonly total: number;
  readonly proven: number;
  readonly method: 'fullTime' | 'partTime';
  readonly window: Span;
  readonly occupations: readonly Counted[];
  readonly assimilated: readonly Counted[];
  readonly extending: readonly Counted[];
}

function countClaim(prepared: Prepared, claim: number, stage: Stage): Claimed {
  const { content, plannedStart, jobs, assimilatedSpans, extendingSpans, included } = prepared;
  const { occupationPeriods, assimilatedPeriods, extendingPeriods, plannedWorkRegime } = content;
  const effects = assimilatedPeriods.map((period) => effectOf(period, claim));
  const extendingEffects = extendingPeriods.map((period) => effectOf(period, claim));
  const absent = join([...assimilatedSpans.filter((_, index) => effects[index] !== 'counts'), ...extendingSpans]);
  const prolonging = join([
    ...assimilatedSpans.filter((_, index) => effects[index] === 'prolongs'),
    ...extendingSpans.filter((_, index) => extendingEffects[index] === 'prolongs'),
  ]);
  const window: Span = [windowStart(claim, stage.months, prolonging), claim - 1];
  const untyped = plannedStart < claim ? without([plannedStart, claim - 1], join(jobs)) : [];
  const method = methodOf(content, jobs, untyped, claim);
  const belgian = join([...jobs.filter((_, index) => occupationPeriods[index]?.countryCode === 'BE'), ...untyped]);
  const isFollowed = (countryCode: string, [, last]: Span): boolean | undefined => {
    const needed = belgianDaysAfter(countryCode);
    return needed === undefined ? undefined : needed === 0 || sizeOf(clip(belgian, [last + 1, claim - 1])) >= needed;
  };

  const proven = new Map<number, number>();
  const occupations = occupationPeriods.map(
    ({ countryCode, workRegime, workedDays, workedMinutes }, index): Counted => {
      const span = jobs[index] ?? window;
      const followed = isFollowed(countryCode, span);
      if (followed !== true) return abroad(followed);
      const counting = countingOfJob({ workRegime, workedDays, workedMinutes }, method, span);
      const hasTotal = workedDays !== undefined || workedMinutes !== undefined;
      const pieces = hasTotal ? [span] : without(span, absent);
      const sum = amountByQuarter({ pieces, window, counting, span }, proven);
      return counted(clip([span], window).length > 0 ? 'counted' : 'outside', sum);
    },
  );
  const assimilated = assimilatedPeriods.map(({ countryCode, days }, index): Counted => {
    const span = assimilatedSpans[index] ?? window;
    const effect = effects[index] ?? 'nothing';
    if (effect !== 'counts') return withoutWork(effect, span, window);
    const followed = isFollowed(countryCode, span);
    if (followed !== true) return abroad(followed);
    const pieces = without(span, included);
    const counting: Counting =
      days === undefined
        ? { by: 'weekdays' }
        : { by: 'total', hundredths: hundredthsOf(days), parts: span[1] - span[0] + 1, growsWith: 'calendar' };
    const sum = amountByQuarter({ pieces, window, counting, span }, proven);
    if (clip([span], window).length === 0) return counted('outside', sum);
    return counted(clip(pieces, window).length > 0 ? 'counted' : 'included', sum);
  });
  const all = new Map(proven);
  const plannedPieces = untyped.flatMap((span) => without(span, absent));
  const plannedSpan: Span = [plannedStart, Math.max(plannedStart, claim - 1)];
  const planned = countingOfRegime(plannedWorkRegime, method);
  amountByQuarter({ pieces: plannedPieces, window, counting: planned, span: plannedSpan }, all);
  return {
    total: underCeilings(all, window),
    proven: underCeilings(proven, window),
    method,
    window,
    occupations,
    assimilated,
    extending: extendingSpans.map((span, index) => withoutWork(extendingEffects[index] ?? 'nothing', span, window)),
  };
}

/** So many months back, and as many days more as lie in stretches that prolong, those that this adds included. */
function windowStart(claim: number, months: number, prolonging: readonly Span[]): number {
  const plain = monthsBefore(claim, months);
  for (let start = plain; ;) {
    const prolonged = plain - sizeOf(clip(prolonging, [start, claim - 1]));
    if (prolonged === start) return start;
    start = prolonged;
  }
}

/** The regime of the latest four weeks that nothing interrupted. */
function methodOf(
  { occupationPeriods, plannedWorkRegime }: CompleteContent,
  jobs: readonly Span[],
  untyped: readonly Span[],
  claim: number,
): 'fullTime' | 'partTime' {
  const isPlannedFull = isFull(plannedWorkRegime);
  const before: Span = [-Infinity, claim - 1];
  const isFullJob = (index: number): boolean => {
    const job = occupationPeriods[index];
    return job !== undefined && isFull(job.workRegime);
  };
  const full = join(clip([...jobs.filter((_, index) => isFullJob(index)), ...(isPlannedFull ? untyped : [])], before));
  const rest = join(clip([...jobs.filter((_, index) => !isFullJob(index)), ...(isPlannedFull ? [] : untyped)], before));
  const part = rest.flatMap((span) => without(span, full));
  const endOf = (spans: readonly Span[]): number =>
    Math.max(-Infinity, ...spans.filter(([first, last]) => last - first >= 27).map(([, last]) => last));
  const [lastFull, lastPart] = [endOf(full), endOf(part)];
  if (lastFull === lastPart) return isPlannedFull ? 'fullTime' : 'partTime';
  return lastFull > lastPart ? 'fullTime' : 'partTime';
}

function isFull({ minutesPerWeek, fullTimeMinutesPerWeek }: WorkRegime): boolean {
  return minutesPerWeek >= fullTimeMinutesPerWeek;
}

function countingOfRegime(regime: WorkRegime, method: 'fullTime' | 'partTime'): Counting {
  const { daysPerWeek, minutesPerWeek, fullTimeMinutesPerWeek } = regime;
  if (method === 'fullTime' && isFull(regime)) return { by: 'months', daysPerWeek: Number(daysPerWeek) <= 5 ? 5 : 6 };
  const hundredths = Math.min(minutesPerWeek, fullTimeMinutesPerWeek) * 600;
  return { by: 'total', hundredths, parts: 7 * fullTimeMinutesPerWeek, growsWith: 'work' };
}

interface Job {
  readonly workRegime: WorkRegime;
  readonly workedDays: string | undefined;
  readonly workedMinutes: number | undefined;
}

function countingOfJob(
  { workRegime, workedDays, workedMinutes }: Job,
  method: 'fullTime' | 'partTime',
  [first, last]: Span,
): Counting {
  const length = last - first + 1;
  const { fullTimeMinutesPerWeek, daysPerWeek } = workRegime;
  if (workedMinutes !== undefined) {
    return {
      by: 'total',
      hundredths: workedMinutes * 600,
      parts: fullTimeMinutesPerWeek * length,
      growsWith: 'calendar',
    };
  }
  if (workedDays === undefined) return countingOfRegime(workRegime, method);
  const parts = hundredthsOf(daysPerWeek) * length;
  return { by: 'total', hundredths: hundredthsOf(workedDays) * 600, parts, growsWith: 'calendar' };
}

/** `17.6` without ever being a fraction. */
function hundredthsOf(decimal: string): number {
  const [whole = '0', rest = ''] = decimal.split('.');
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}

function withoutWork(effect: Effect, span: Span, window: Span): Counted {
  if (effect === 'nothing') return counted('notCounted', 0);
  if (effect === 'tooShort') return counted('tooShort', 0);
  return counted(clip([span], window).length > 0 ? 'prolongs' : 'outside', 0);
}

function abroad(followed: boolean | undefined): Counted {
  return counted(followed === undefined ? 'abroadNoAgreement' : 'abroadNotFollowed', 0);
}

function counted(treatment: string, hundredths: number): Counted {
  return {
    treatment,
    workdays: `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`,
  };
}

function render(claimed: Claimed, { days, months }: Stage, claim: number, isReached: boolean): ComputedResult {
  const workdays = Math.floor(claimed.proven / 100);
  const [first, last] = claimed.window;
  return {
    workdays,
    plannedWorkdays: Math.floor(claimed.total / 100) - workdays,
    requiredWorkdays: days,
    ...(isReached && { earliestApplicationDate: dayText(claim) }),
    referencePeriod: { startDate: dayText(first), endDate: dayText(last) },
    referenceMonths: months,
    countingMethod: claimed.method,
    occupationPeriods: [...claimed.occupations],
    assimilatedPeriods: [...claimed.assimilated],
    extendingPeriods: [...claimed.extending],
  };
}
