const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const FIRST_MS = 2 * SECOND_MS;

/**
 * How long to wait before the next look, `elapsedMs` after the first: after two seconds, then each second to half a
 * minute, each minute to twenty, then every five. What moves a file is mostly a person.
 */
export function pauseAfter(elapsedMs: number): number {
  if (elapsedMs < FIRST_MS) return FIRST_MS;
  if (elapsedMs < 30 * SECOND_MS) return SECOND_MS;
  return elapsedMs < 20 * MINUTE_MS ? MINUTE_MS : 5 * MINUTE_MS;
}
