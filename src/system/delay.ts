import { InterruptedError } from '../errors/app-error.ts';

/** Who waits, by the signal that ends their waits: a signal has one listener, however many wait. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** @throws InterruptedError when the signal is given first. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const interrupt = (): void => {
      clearTimeout(timer);
      reject(new InterruptedError('interrupted.before'));
    };
    const timer = setTimeout(() => {
      waiters.delete(interrupt);
      resolve();
    }, ms);
    const waiters = waitersOf(signal);
    if (signal.aborted) interrupt();
    else waiters.add(interrupt);
  });
}

function waitersOf(signal: AbortSignal): Set<() => void> {
  const known = waiting.get(signal);
  if (known !== undefined) return known;
  const waiters = new Set<() => void>();
  waiting.set(signal, waiters);
  const wake = (): void => {
    for (const interrupt of waiters) interrupt();
    waiters.clear();
  };
  signal.addEventListener('abort', wake, { once: true });
  return waiters;
}
