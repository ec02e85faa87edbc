import { CallRate } from '../../batch/call-rate.ts';
import { USUAL_PATIENCE } from '../../batch/circuit.ts';
import { outlast } from '../../batch/outlast.ts';
import type { Connection, Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wrap } from '../../output/wrap.ts';
import { openSet, type OpenSet } from '../changes/open-set.ts';
import { agreeLimits } from '../filing/agree-limits.ts';
import { createTroubleTeller } from '../filing/tell-trouble.ts';
import { capacityNote, followedCapacity } from '../followed-capacity.ts';
import type { WatchOptions } from '../watch.ts';
import { Lookout } from './look.ts';
import { tellWatch } from './tell-watch.ts';
import { watchRequests, type Ending } from './watch-requests.ts';

const CODES: Readonly<Record<Ending, ExitCode>> = {
  reached: ExitCode.done,
  endedElsewhere: ExitCode.someRefused,
  timedOut: ExitCode.rowsPending,
  interrupted: ExitCode.interrupted,
};

/** Follows requests, and says each change once. It changes nothing anywhere. */
export async function watchAction(options: WatchOptions, deps: Deps): Promise<ExitCode> {
  const opened = options.set === undefined ? undefined : await openNamed(options.set, deps);
  try {
    const connection = await deps.openConnection();
    try {
      return await watch(options, opened, connection, deps);
    } finally {
      await connection.close();
    }
  } finally {
    await opened?.close();
  }
}

/** A set is named as one that is to be cancelled: by tickets alone. */
function openNamed(set: NonNullable<WatchOptions['set']>, deps: Deps): Promise<OpenSet> {
  const input = { delimiter: undefined, encoding: undefined, map: {} };
  return openSet({ kind: 'cancel', set, input }, deps);
}

async function watch(
  options: WatchOptions,
  opened: OpenSet | undefined,
  connection: Connection,
  deps: Deps,
): Promise<ExitCode> {
  const { clock, random, delay, signal, settings, terminal, texts } = deps;
  const onEvent = createTroubleTeller(deps);
  const startedAt = clock.now();
  const usual = { patience: USUAL_PATIENCE, now: clock.now, random, delay, signal, onEvent };
  const profile = await outlast(() => connection.api.getAccessProfile({ signal }), usual);
  const { callsPerSecond = Infinity } = agreeLimits({ concurrency: 1, callsPerSecond: undefined }, profile.limits);
  const rate = new CallRate(callsPerSecond);
  // Once it has answered, the service is waited for as long as the watch lasts: it may be a night's maintenance.
  const ask = <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    const mostMs = (options.timeoutMs ?? Infinity) - (clock.now() - startedAt);
    return outlast(call, { ...usual, rate, patience: { mostMs, waitsForService: true } });
  };
  const lookout = new Lookout(connection.api, ask, signal);
  const named = await opened?.read(connection, profile);
  const tickets = named?.rows.flatMap(({ wanted }) => wanted.map(({ ticketNumber }) => ticketNumber));
  const unreadable = named?.rows.filter(({ wanted }) => wanted.length === 0).length ?? 0;
  if (unreadable > 0 && !settings.isQuiet) {
    terminal.err(`${wrap(texts.message('watch.unreadable', { count: unreadable }), terminal.errWidth)}\n`);
  }
  const capacity = followedCapacity(options.capacities, deps);
  const note = tickets === undefined ? capacityNote(options.capacities, capacity, deps) : undefined;
  if (note !== undefined && !settings.isQuiet) terminal.err(`${wrap(note, terminal.errWidth)}\n`);
  const told = tellWatch(options, deps);
  const result = await watchRequests(
    {
      ...options,
      async look(known) {
        if (known !== undefined) return lookout.look(new Set(known.keys()));
        return tickets === undefined ? withoutEnded(await lookout.lookAtAll(capacity)) : lookout.look(new Set(tickets));
      },
      begin: told.begin,
      change: told.change,
    },
    deps,
  );
  await told.end(result, (document) => renderDocument(document, 'json'));
  return CODES[result.ending];
}

/** Of all requests, only those that can still move are followed. */
function withoutEnded(states: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...states].filter(([, status]) => status !== 'closed' && status !== 'cancelled'));
}
