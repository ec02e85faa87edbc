import type { Deps } from '../../deps.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { ClientError } from '../../errors/client-error.ts';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 250;
/** A service that asks for more patience than this is asked again by the user. */
const LONGEST_PAUSE_MS = 30_000;

/** Repeats a question that changes nothing until it is answered. @throws ClientError; InterruptedError */
export async function askUntilAnswered<Answer>(
  call: () => Promise<Answer>,
  { delay, signal, random }: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ClientError) || !error.retryable || attempt >= ATTEMPTS) throw error;
      const pauseMs = error.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + random());
      if (pauseMs > LONGEST_PAUSE_MS) throw error;
      if (signal.aborted) throw new InterruptedError('interrupted.before');
      await delay(pauseMs, signal);
    }
  }
}
