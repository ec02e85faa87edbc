import type { OccupationPeriod, WorkRegime } from '../../../schemas/wire/workday-calculation.ts';
import type { CompleteContent } from './prepare.ts';
import type { Counting } from './quarters.ts';
import { clip, join, without, type Span } from './spans.ts';

export type Method = 'fullTime' | 'partTime';

/** The regime of the latest four weeks that nothing interrupted. */
export function methodOf(
  { occupationPeriods, plannedWorkRegime }: CompleteContent,
  jobs: readonly Span[],
  untyped: readonly Span[],
  claim: number,
): Method {
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

export function isFull({ minutesPerWeek, fullTimeMinutesPerWeek }: WorkRegime): boolean {
  return minutesPerWeek >= fullTimeMinutesPerWeek;
}

/** @param times how often a day of work counts: twice where half days are counted */
export function countingOfRegime(regime: WorkRegime, method: Method, times: 1 | 2): Counting {
  const { daysPerWeek, minutesPerWeek, fullTimeMinutesPerWeek } = regime;
  if (method === 'fullTime' && isFull(regime)) return { by: 'months', daysPerWeek: Number(daysPerWeek) <= 5 ? 5 : 6 };
  const hundredths = Math.min(minutesPerWeek, fullTimeMinutesPerWeek) * 600 * times;
  return { by: 'total', hundredths, parts: 7 * fullTimeMinutesPerWeek, growsWith: 'work' };
}

export function countingOfJob(
  { workRegime, workedDays, workedMinutes }: OccupationPeriod,
  method: Method,
  [first, last]: Span,
  times: 1 | 2,
): Counting {
  const length = last - first + 1;
  const { fullTimeMinutesPerWeek, daysPerWeek } = workRegime;
  const ofTotal = (hundredths: number, parts: number): Counting => {
    return { by: 'total', hundredths: hundredths * times, parts: parts * length, growsWith: 'calendar' };
  };
  if (workedMinutes !== undefined) return ofTotal(workedMinutes * 600, fullTimeMinutesPerWeek);
  if (workedDays === undefined) return countingOfRegime(workRegime, method, times);
  return ofTotal(hundredthsOf(workedDays) * 600, hundredthsOf(daysPerWeek));
}

/** `17.6` without ever being a fraction. */
export function hundredthsOf(decimal: string): number {
  const [whole = '0', rest = ''] = decimal.split('.');
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}
