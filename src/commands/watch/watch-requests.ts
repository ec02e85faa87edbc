import type { RequestStatus } from '../../schemas/model/codes.ts';
import type { Clock, Deps } from '../../deps.ts';
import { ClientError } from '../../errors/client-error.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { UNKNOWN } from './look.ts';
import { pauseAfter } from './pace.ts';

export interface Change {
  readonly at: number;
  readonly ticketNumber: string;
  readonly from: string;
  readonly to: string;
}

export interface Watched {
  readonly ticketNumber: string;
  readonly status: string;
  /** `elsewhere`: it can no longer reach what is waited for. */
  readonly became: 'reached' | 'elsewhere' | 'open';
}

export type Ending = 'reached' | 'endedElsewhere' | 'timedOut' | 'interrupted';

export interface WatchResult {
  readonly ending: Ending;
  readonly items: readonly Watched[];
}

export interface Watch {
  readonly until: RequestStatus | undefined;
  readonly intervalMs: number | undefined;
  readonly timeoutMs: number | undefined;
  /** Where the requests stand that are not at their end; those that `known` names, or all on the first look. */
  look(known: ReadonlyMap<string, string> | undefined): Promise<ReadonlyMap<string, string>>;
  /** Told once, of the first look. */
  begin(states: ReadonlyMap<string, string>): Promise<void>;
  change(change: Change): Promise<void>;
}

/** A file only ever goes forward; cancelled is no place on the way. */
const WAY: readonly string[] = [
  'awaitingWorker',
  'awaitingAttachments',
  'awaitingProcessing',
  'inProcessing',
  'closed',
];
const ENDS: ReadonlySet<string> = new Set(['closed', 'cancelled', UNKNOWN]);

/** Looks again and again until every request is where it is waited for, or can no longer come there. */
export async function watchRequests(
  { until, intervalMs, timeoutMs = Infinity, look, begin, change }: Watch,
  { clock, delay, signal }: Pick<Deps, 'delay' | 'signal'> & { readonly clock: Pick<Clock, 'now'> },
): Promise<WatchResult> {
  const startedAt = clock.now();
  const states = new Map<string, string>();
  const items = (): readonly Watched[] =>
    Array.from(states, ([ticketNumber, status]) => ({ ticketNumber, status, became: fateOf(status, until) }));
  const open = (): ReadonlyMap<string, string> =>
    new Map([...states].filter(([, status]) => fateOf(status, until) === 'open'));
  try {
    for (const [ticket, status] of await look(undefined)) states.set(ticket, status);
    await begin(states);
    while (open().size > 0) {
      const elapsedMs = clock.now() - startedAt;
      const leftMs = timeoutMs - elapsedMs;
      if (leftMs <= 0) return { ending: 'timedOut', items: items() };
      await delay(Math.min(intervalMs ?? pauseAfter(elapsedMs), leftMs), signal);
      for (const [ticketNumber, to] of await look(open())) {
        const from = states.get(ticketNumber) ?? to;
        states.set(ticketNumber, to);
        if (from !== to) await change({ at: clock.now(), ticketNumber, from, to });
      }
    }
  } catch (error) {
    if (error instanceof InterruptedError && signal.aborted) return { ending: 'interrupted', items: items() };
    // Who waited for the service until the time was over learns that it is over.
    if (error instanceof ClientError && error.retryable && clock.now() - startedAt >= timeoutMs) {
      return { ending: 'timedOut', items: items() };
    }
    throw error;
  }
  const isElsewhere = items().some(({ became }) => became === 'elsewhere');
  return { ending: isElsewhere ? 'endedElsewhere' : 'reached', items: items() };
}

/** A state that was added to the service later is taken for one on the way. */
function fateOf(status: string, until: RequestStatus | undefined): Watched['became'] {
  if (status === UNKNOWN) return 'elsewhere';
  if (until === undefined) return ENDS.has(status) ? 'reached' : 'open';
  if (status === until) return 'reached';
  if (status === 'cancelled') return 'elsewhere';
  if (until === 'cancelled') return status === 'awaitingWorker' || !WAY.includes(status) ? 'open' : 'elsewhere';
  return WAY.indexOf(status) > WAY.indexOf(until) ? 'reached' : 'open';
}
