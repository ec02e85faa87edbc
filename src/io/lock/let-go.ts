import { systemCode } from '../files/system-code.ts';
import type { Lock } from './lock-file.ts';

/** A lock that the disk does not let go of stops nobody once this process has ended, so what was done counts all the same. */
export async function letGo(lock: Lock): Promise<void> {
  try {
    await lock.release();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
