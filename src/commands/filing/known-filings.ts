import type { RunState } from '../../batch/run-state.ts';
import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Cancellations } from '../../io/journal/cancellations.ts';
import type { EarlierFilings } from '../../io/journal/filed-tickets.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import type { Ask } from './agree-run.ts';

/** What this machine knows that bears on a row. */
export interface KnownFilings {
  readonly runId: string;
  readonly state: RunState;
  readonly cancellations: Pick<Cancellations, 'has'>;
  /** Undefined when duplicates are allowed. */
  readonly earlier: EarlierFilings | undefined;
}

export interface WhatToKnow {
  readonly run: OpenRun;
  readonly connection: Connection;
  readonly ask: Ask;
  readonly allowDuplicate: boolean;
}

type KnowingDeps = Pick<Deps, 'delay' | 'signal' | 'terminal' | 'texts' | 'settings'>;

/**
 * Finds out what this machine filed and cancelled at the service, in this run and in all others. Unless duplicates are
 * allowed, other runs are kept from filing there until this one is closed. @throws ClientError; InterruptedError
 */
export async function knownFilings(
  { run, connection, ask, allowDuplicate }: WhatToKnow,
  deps: KnowingDeps,
): Promise<KnownFilings> {
  const cancellations = await run.cancellations();
  await settleCancellations(cancellations, connection, ask, deps);
  const earlier = allowDuplicate ? undefined : await run.earlierFilings(createTurnWait(deps));
  return { runId: run.runId, state: run.state, cancellations, earlier };
}

/** Asks the service about cancellations whose answer was lost, or not recorded. */
async function settleCancellations(
  cancellations: Cancellations,
  { api }: Connection,
  ask: Ask,
  { signal }: Pick<Deps, 'signal'>,
): Promise<void> {
  for (const ticketNumber of cancellations.unsettled) {
    try {
      const { status } = await ask(() => api.getCareerBreakRequest(ticketNumber, { signal }));
      if (status === 'cancelled') cancellations.add(ticketNumber);
    } catch (error) {
      // What the service does not show stands in the way of nothing: it counts as not cancelled.
      if (!(error instanceof RefusedError)) throw error;
    }
  }
}

const TURN_MS = 200;

/** Waits while another run files at the service, and says so once. What it gives throws InterruptedError. */
function createTurnWait({ delay, signal, terminal, texts, settings }: KnowingDeps): () => Promise<void> {
  let isTold = settings.isQuiet;
  return async () => {
    if (!isTold) terminal.err(`${texts.message('submit.waiting')}\n`);
    isTold = true;
    try {
      await delay(TURN_MS, signal);
    } catch (error) {
      throw signal.aborted ? new InterruptedError('interrupted.before') : error;
    }
  };
}
