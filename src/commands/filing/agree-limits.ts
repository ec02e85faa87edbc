import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import type { RunChoices } from '../run-choice-flags.ts';

const USUAL_CONCURRENCY = 16;

/** What a run keeps to. */
export interface AgreedLimits {
  readonly concurrency: number;
  /** Absent: no limit. */
  readonly callsPerSecond?: number;
  /** Where the user asked for more than the service allows. */
  readonly lowered: readonly ('concurrency' | 'rate')[];
}

/** The smaller of what the user wants and what the service allows; a limit that allows nothing is no limit. */
export function agreeLimits(
  { concurrency, callsPerSecond }: Pick<RunChoices, 'concurrency' | 'callsPerSecond'>,
  advertised: AccessProfile['limits'],
): AgreedLimits {
  const allowed = { calls: sensible(advertised?.concurrentCalls), rate: sensible(advertised?.callsPerSecond) };
  const rate = Math.min(callsPerSecond ?? Infinity, allowed.rate);
  return {
    concurrency: Math.min(concurrency ?? USUAL_CONCURRENCY, allowed.calls),
    ...(rate !== Infinity && { callsPerSecond: rate }),
    lowered: [
      ...(concurrency !== undefined && concurrency > allowed.calls ? (['concurrency'] as const) : []),
      ...(callsPerSecond !== undefined && callsPerSecond > allowed.rate ? (['rate'] as const) : []),
    ],
  };
}

function sensible(limit: number | undefined): number {
  return limit !== undefined && limit > 0 ? limit : Infinity;
}
