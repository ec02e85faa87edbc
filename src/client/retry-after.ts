import type { Problem } from '../schemas/wire/problem.ts';

/**
 * How long the service asks to wait: its header (seconds or an HTTP date), then `retryAfterSec`, then `retryAfter` of
 * the problem. A date in the past is no wait; what cannot be read counts as not given.
 */
export function readRetryAfter(
  header: string | undefined,
  problem: Problem | undefined,
  now: number,
): number | undefined {
  return (
    readSeconds(header) ??
    readInstant(header, now) ??
    readSeconds(problem?.['retryAfterSec']) ??
    readInstant(problem?.['retryAfter'], now)
  );
}

function readSeconds(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= 0 ? value * 1000 : undefined;
  return typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}

function readInstant(value: unknown, now: number): number | undefined {
  // Both kinds of date begin with their four-digit year or the name of a day; a bare number is neither.
  if (typeof value !== 'string' || !/^(\d{4}-|[A-Z][a-z]{2,8},? )/.test(value)) return undefined;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}
