import { homedir } from 'node:os';
import type { World } from '../world.ts';

/** The real process. The first Ctrl-C asks the command to stop in good order, the second ends it at once. */
export function createProcessWorld(version: string): World {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      controller.abort();
    });
  }
  // Whoever writes a result is told of its failure; what cannot be said on standard error can be said nowhere.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    env: process.env,
    machine: { platform: process.platform, userFolder: homedir() },
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: controller.signal,
    version,
  };
}
