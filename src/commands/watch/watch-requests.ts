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
/** So long a request that was just filed may stay out of sight. */
const HIDDEN_MS = 30_000;
/** More than these are of another service, or of one that was emptied: each would be a call at every look. */
const MOST_HIDDEN = 20;
const ENDS: ReadonlySet<string> = new Set(['closed', 'cancelled', UNKNOWN]);

/** Looks again and again until every request is where it is waited for, or can no longer come there. */
export async function watchRequests(
  { until, intervalMs, timeoutMs = Infinity, look, begin, change }: Watch,
  { clock, delay, signal }: Pick<Deps, 'delay' | 'signal'> & { readonly clock: Pick<Clock, 'now'> },
): Promise<WatchResult> {
  const elapsed = stopwatch(clock);
  const states = new Map<string, string>();
  const unseenSince = new Map<string, number>();
  // A service may not show at once what it has just been given: only later is it sure that it does not know it.
  const isHidden = (ticket: string): boolean => {
    const since = unseenSince.get(ticket);
    return since !== undefined && unseenSince.size <= MOST_HIDDEN && elapsed.ms() - since < HIDDEN_MS;
  };
  const see = (ticket: string, status: string): void => {
    const isNew = !states.has(ticket);
    states.set(ticket, status);
    if (status !== UNKNOWN) unseenSince.delete(ticket);
    else if (isNew) unseenSince.set(ticket, elapsed.ms());
  };
  const items = (): readonly Watched[] =>
    Array.from(states, ([ticketNumber, status]) => ({ ticketNumber, status, became: fateOf(status, until) }));
  const open = (): ReadonlyMap<string, string> =>
    new Map([...states].filter(([ticket, status]) => fateOf(status, until) === 'open' || isHidden(ticket)));
  try {
    for (const [ticket, status] of await look(undefined)) see(ticket, status);
    await begin(states);
    while (open().size > 0) {
      const elapsedMs = elapsed.ms();
      const leftMs = timeoutMs - elapsedMs;
      if (leftMs <= 0) return { ending: 'timedOut', items: items() };
      await delay(Math.min(intervalMs ?? pauseAfter(elapsedMs), leftMs), signal);
      for (const [ticketNumber, to] of await look(open())) {
        const from = states.get(ticketNumber) ?? to;
        see(ticketNumber, to);
        if (from !== to) await change({ at: clock.now(), ticketNumber, from, to });
      }
    }
  } catch (error) {
    if (error instanceof InterruptedError && signal.aborted) return { ending: 'interrupted', items: items() };
    // Who waited for the service until the time was over learns that it is over.
    if (error instanceof ClientError && error.retryable && elapsed.ms() >= timeoutMs) {
      return { ending: 'timedOut', items: items() };
    }
    throw error;
  }
  const isElsewhere = items().some(({ became }) => became === 'elsewhere');
  return { ending: isElsewhere ? 'endedElsewhere' : 'reached', items: items() };
}

/** Time that passed, which a clock that is set back does not take away. */
function stopwatch(clock: Pick<Clock, 'now'>): { ms(): number } {
  let [total, last] = [0, clock.now()];
  return {
    ms() {
      const now = clock.now();
      total += Math.max(0, now - last);
      last = now;
      return total;
    },
  };
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
