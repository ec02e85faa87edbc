import { BusyError } from '../../errors/app-error.ts';
import { acquireLock, type Lock, type LockDeps } from './lock-file.ts';

/** Takes a lock as soon as nobody holds it; `wait` is called as long as somebody does. */
export async function waitForLock(file: string, wait: () => Promise<void>, deps: LockDeps): Promise<Lock> {
  for (;;) {
    try {
      return await acquireLock(file, deps);
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      await wait();
    }
  }
}
