import type { Deps } from '../deps.ts';
import { InterruptedError, UnknownOutcomeError } from '../errors/app-error.ts';
import { ClientError } from '../errors/client-error.ts';

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** A service that asks for more patience than this is asked again by the user. */
const LONGEST_PAUSE_MS = 30_000;

export type RepeatableCall<Answer> = (mayHaveActed: boolean) => Promise<Answer>;

/**
 * Makes one change of one request, repeating a call that may be repeated until the service has said what it did. The
 * call must be one that a repeat does not double: naturally so, by its key, or because it looks first when it is told
 * that an attempt before may have acted.
 * @throws UnknownOutcomeError when an attempt may have acted and no answer could be had; what the call throws otherwise.
 */
export async function repeatUntilKnown<Answer>(
  ticketNumber: string,
  call: RepeatableCall<Answer>,
  { delay, signal, random }: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Answer> {
  let mayHaveActed = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(mayHaveActed);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (error.delivery === 'refused') throw error;
      mayHaveActed ||= error.delivery === 'unknown';
      const pauseMs = error.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + random());
      if (error.retryable && attempt < ATTEMPTS && pauseMs <= LONGEST_PAUSE_MS && !signal.aborted) {
        await pause(pauseMs);
        if (!signal.aborted) continue;
      }
      throw mayHaveActed
        ? new UnknownOutcomeError('service.outcomeUnknown', { ticketNumber }, { cause: error })
        : error;
    }
  }

  /** An interruption ends the pause; what to say about it depends on what was sent before. */
  async function pause(ms: number): Promise<void> {
    try {
      await delay(ms, signal);
    } catch (error) {
      if (!(error instanceof InterruptedError)) throw error;
    }
  }
}
