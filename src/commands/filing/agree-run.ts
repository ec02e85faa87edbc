import { CallRate } from '../../batch/call-rate.ts';
import type { EngineEvent } from '../../batch/engine-event.ts';
import { createErrorBudget } from '../../batch/error-budget.ts';
import { outlast } from '../../batch/outlast.ts';
import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Connection, Deps } from '../../deps.ts';
import type { RowToFile } from '../../batch/file-rows.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import type { RunChoices } from '../run-choice-flags.ts';
import { agreeLimits } from './agree-limits.ts';
import type { Filing } from './file-bodies.ts';
import { createTroubleTeller, tellLowered } from './tell-trouble.ts';

/** Asks the service, repeating what may be repeated. @throws ClientError; InterruptedError */
export type Ask = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** How a run treats the service: what the user wants, within what the service allows. */
export interface AgreedRun {
  readonly profile: AccessProfile;
  readonly ask: Ask;
  /** For the engine. */
  readonly filing: AgreedFiling;
}

type AgreedFiling = Required<Pick<Filing<RowToFile>, 'concurrency' | 'callsPerSecond' | 'choices' | 'onEvent'>>;

/** The same, with one more who is told what happens. */
export function alsoTelling(filing: AgreedFiling, tell: (event: EngineEvent) => void): AgreedFiling {
  const onEvent = (event: EngineEvent): void => {
    filing.onEvent(event);
    tell(event);
  };
  return { ...filing, onEvent };
}

const FORBIDDEN = 403;

export interface RunWishes {
  readonly choices: RunChoices;
  readonly retriesRefused: boolean;
  /**
   * Enterprise number of a caller whose rights are for another part of the service, which tells him nothing of himself:
   * then no promise counts, neither of keys nor of limits.
   */
  readonly unknownAs?: string;
}

export async function agreeRun(
  { api }: Connection,
  { choices, retriesRefused, unknownAs }: RunWishes,
  deps: Pick<Deps, 'clock' | 'random' | 'delay' | 'signal' | 'terminal' | 'texts' | 'settings'>,
): Promise<AgreedRun> {
  const { clock, random, delay, signal } = deps;
  const { patience } = choices;
  const onEvent: (event: EngineEvent) => void = createTroubleTeller(deps);
  const waiting = { patience, now: clock.now, random, delay, signal, onEvent };
  const asked = outlast(() => api.getAccessProfile({ signal }), waiting);
  const profile = await asked.catch((error: unknown): AccessProfile => {
    if (!(error instanceof RefusedError) || error.status !== FORBIDDEN || unknownAs === undefined) throw error;
    return { enterpriseNumber: unknownAs, enterpriseName: '', permissions: [], mandators: [] };
  });
  const { concurrency, callsPerSecond, ...limits } = agreeLimits(choices, profile.limits);
  tellLowered({ concurrency, ...(callsPerSecond !== undefined && { callsPerSecond }), ...limits }, choices, deps);
  const rate = new CallRate(callsPerSecond ?? Infinity);
  return {
    profile,
    ask: (call) => outlast(call, { ...waiting, rate }),
    filing: {
      concurrency,
      callsPerSecond,
      onEvent,
      choices: {
        patience,
        reasonToStop: createErrorBudget(choices),
        ...(retriesRefused && { isToBeSentAgain: ({ status }: RowOutcome) => status === 'refused' }),
      },
    },
  };
}
