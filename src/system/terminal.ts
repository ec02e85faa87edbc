import type { Terminal } from '../deps.ts';
import { lineWidth } from '../output/line-width.ts';
import type { OutStream, World } from '../world.ts';

const USUAL_COLUMNS = 80;

export function createTerminal({ stdin, stdout, stderr, env }: World): Terminal {
  const isAutomated = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  return {
    out: (text) => writeInFull(stdout, text),
    err: (text) => {
      stderr.write(text);
    },
    isInteractive: stdin.isTTY === true && stderr.isTTY === true && !isAutomated && env['TERM'] !== 'dumb',
    isOutTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? stderr.columns ?? USUAL_COLUMNS,
    outWidth: lineWidth(stdout),
    errWidth: lineWidth(stderr),
  };
}

/** Waits for the reader when the pipe is full. A pipe that the reader closed takes everything at once, and nothing. */
function writeInFull(stream: OutStream, text: string): Promise<void> {
  if (!stream.writable || stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = (): void => {
      stream.off('drain', settle).off('close', settle).off('error', settle);
      resolve();
    };
    stream.on('drain', settle).on('close', settle).on('error', settle);
  });
}
