import { ClientError } from '../errors/client-error.ts';
import type { CallRate } from './call-rate.ts';
import { Circuit, type Patience } from './circuit.ts';
import type { EngineDeps } from './ports.ts';
import { decideRetry, isOutage, isTooMany, toFailure, type Failure } from './retry-policy.ts';

/** Of failures that may be due to the call itself. */
const MOST_ATTEMPTS = 6;

export interface OutlastSetting extends Pick<EngineDeps, 'now' | 'random' | 'delay' | 'onEvent' | 'signal'> {
  readonly patience: Patience;
  readonly rate?: CallRate;
}

/**
 * Repeats a call that changes nothing while the service is in trouble: what a run asks before it has rows in work.
 * @throws ClientError the last failure, when patience is at its end or waiting changes nothing; InterruptedError
 */
export async function outlast<Answer>(call: () => Promise<Answer>, setting: OutlastSetting): Promise<Answer> {
  const { patience, rate, now, random, delay, onEvent, signal } = setting;
  const circuit = new Circuit(patience);
  let isPauseTold = false;
  for (let failures = 0; ;) {
    const turnMs = rate?.book(now()) ?? 0;
    if (turnMs > 0) await delay(turnMs, signal);
    onEvent?.({ kind: 'call' });
    try {
      const answer = await call();
      if (isPauseTold) onEvent?.({ kind: 'resume' });
      return answer;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      failures += 1;
      const failure = toFailure(error);
      const isOwn = !isOutage(failure) && !isTooMany(failure);
      if (!isWorthRepeating(failure, patience) || (isOwn && failures >= MOST_ATTEMPTS)) throw error;
      if (isTooMany(failure)) rate?.slowDown(now());
      const verdict = circuit.failed(failure, 'question', false, now(), random());
      if (verdict.do === 'end') throw error;
      if (verdict.do === 'pause') {
        isPauseTold = true;
        onEvent?.({ kind: 'pause', reason: verdict.reason, ms: verdict.ms, failure: error });
        await delay(verdict.ms, signal);
      } else {
        await delay(backoffMs(failures, failure, random()), signal);
      }
    }
  }
}

/** Where nobody listens there may never have been anybody: only a user who says so wants to wait for that. */
function isWorthRepeating({ delivery, retryable, status }: Failure, { waitsForService }: Patience): boolean {
  return retryable && (waitsForService || status !== undefined || delivery === 'unknown');
}

function backoffMs(failures: number, failure: Failure, random: number): number {
  const attempt = { number: failures, most: Infinity, call: 'find', mayHaveActed: false, isKeyAlive: false } as const;
  const decision = decideRetry(attempt, failure, random);
  return decision.do === 'wait' ? decision.ms : 0;
}
