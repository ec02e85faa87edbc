import { writeSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { World } from '../world.ts';

/**
 * The real process. The first Ctrl-C asks the command to stop in good order, the second ends it at once; so do the end of
 * a session and of a terminal.
 */
export function createProcessWorld(version: string): World {
  const controller = new AbortController();
  let lastWords = '';
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const receive = (): void => {
      if (!controller.signal.aborted) {
        controller.abort();
        return;
      }
      // Written at once, whatever is under way; then the signal does what it does to a process that does not listen.
      sayAtOnce(lastWords);
      process.off(name, receive);
      process.kill(process.pid, name);
    };
    process.on(name, receive);
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
    commandLine: [...programWords(process.argv[1]), ...process.argv.slice(2)],
    setLastWords: (text) => {
      lastWords = text;
    },
  };
}

/** An installed program is called by its name, a file by that of Node as well. */
function programWords(script: string | undefined): readonly string[] {
  return script === undefined || path.basename(script) === 'baw' ? ['baw'] : ['node', script];
}

function sayAtOnce(text: string): void {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // Nobody listens any more.
  }
}
