import type { CalculationResult } from '../../../schemas/wire/workday-answers.ts';
import { belgianDaysAfter, effectOf, type Effect, type Stage } from './law.ts';
import type { Prepared } from './prepare.ts';
import { amountByQuarter, underCeilings, type Counting } from './quarters.ts';
import { countingOfJob, countingOfRegime, hundredthsOf, methodOf, type Method } from './regimes.ts';
import { clip, join, monthsBefore, sizeOf, without, type Span } from './spans.ts';

export type Counted = CalculationResult['occupationPeriods'][number];

/** What a claim on a day can prove. Amounts are hundredths of days, or of half days. */
export interface Claimed {
  readonly total: number;
  readonly proven: number;
  readonly method: Method;
  readonly window: Span;
  readonly occupations: readonly Counted[];
  readonly assimilated: readonly Counted[];
  readonly extending: readonly Counted[];
  /** What the ten years before the window hold. */
  readonly earlier: () => number;
}

export function countClaim(
  prepared: Prepared,
  claim: number,
  months: number,
  unit: 'day' | 'halfDay' = 'day',
): Claimed {
  const { content, plannedStart, jobs, assimilatedSpans, extendingSpans } = prepared;
  const effects = content.assimilatedPeriods.map((period) => effectOf(period, claim));
  const extendingEffects = content.extendingPeriods.map((period) => effectOf(period, claim));
  const absent = join([...assimilatedSpans.filter((_, index) => effects[index] !== 'counts'), ...extendingSpans]);
  const prolonging = join([
    ...assimilatedSpans.filter((_, index) => effects[index] === 'prolongs'),
    ...extendingSpans.filter((_, index) => extendingEffects[index] === 'prolongs'),
  ]);
  const window: Span = [windowStart(claim, months, prolonging), claim - 1];
  const untyped = plannedStart < claim ? without([plannedStart, claim - 1], join(jobs)) : [];
  const regime = methodOf(content, jobs, untyped, claim);
  const method = unit === 'halfDay' ? 'partTime' : regime;
  const setting: Setting = { prepared, claim, effects, absent, untyped, method, times: unit === 'halfDay' ? 2 : 1 };
  return {
    ...countWindow(setting, window),
    method: regime,
    window,
    extending: extendingSpans.map((span, index) => withoutWork(extendingEffects[index] ?? 'nothing', span, window)),
    earlier: () => countWindow(setting, [monthsBefore(window[0], 120), window[0] - 1]).total,
  };
}

interface Setting {
  readonly prepared: Prepared;
  readonly claim: number;
  /** Of the assimilated periods. */
  readonly effects: readonly Effect[];
  readonly absent: readonly Span[];
  /** The planned job, where no work was typed. */
  readonly untyped: readonly Span[];
  readonly method: Method;
  readonly times: 1 | 2;
}

function countWindow(
  { prepared, claim, effects, absent, untyped, method, times }: Setting,
  window: Span,
): Pick<Claimed, 'total' | 'proven' | 'occupations' | 'assimilated'> {
  const { content, plannedStart, jobs, assimilatedSpans, included } = prepared;
  const { occupationPeriods, assimilatedPeriods, plannedWorkRegime } = content;
  const belgian = join([...jobs.filter((_, index) => occupationPeriods[index]?.countryCode === 'BE'), ...untyped]);
  const isFollowed = (countryCode: string, [, last]: Span): boolean | undefined => {
    const needed = belgianDaysAfter(countryCode);
    return needed === undefined ? undefined : needed === 0 || sizeOf(clip(belgian, [last + 1, claim - 1])) >= needed;
  };

  const proven = new Map<number, number>();
  const occupations = occupationPeriods.map((job, index): Counted => {
    const span = jobs[index] ?? window;
    const followed = isFollowed(job.countryCode, span);
    if (followed !== true) return abroad(followed);
    const counting = countingOfJob(job, method, span, times);
    const hasTotal = job.workedDays !== undefined || job.workedMinutes !== undefined;
    const pieces = hasTotal ? [span] : without(span, absent);
    const sum = amountByQuarter({ pieces, window, counting, span }, proven);
    return counted(clip([span], window).length > 0 ? 'counted' : 'outside', sum);
  });
  // A day that one assimilated period counts is not counted by the next.
  let taken = included;
  const assimilated = assimilatedPeriods.map(({ countryCode, days }, index): Counted => {
    const span = assimilatedSpans[index] ?? window;
    const effect = effects[index] ?? 'nothing';
    if (effect !== 'counts') return withoutWork(effect, span, window);
    const followed = isFollowed(countryCode, span);
    if (followed !== true) return abroad(followed);
    const pieces = without(span, taken);
    taken = join([...taken, span]);
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
  const planned = countingOfRegime(plannedWorkRegime, method, times);
  amountByQuarter({ pieces: plannedPieces, window, counting: planned, span: plannedSpan }, all);
  return { total: underCeilings(all, window), proven: underCeilings(proven, window), occupations, assimilated };
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

/** Whether the claim proves what a stage asks for. */
export function isReached({ total, earlier }: Claimed, stage: Stage): boolean {
  if (total < stage.days * 100) return false;
  return stage.before === undefined || earlier() >= stage.before(Math.floor(total / 100)) * 100;
}
