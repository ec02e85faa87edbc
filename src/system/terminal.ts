import type { Terminal } from '../deps.ts';
import { printable } from '../i18n/visible-text.ts';
import { lineWidth } from '../output/line-width.ts';
import { writeInFull } from '../output/write-in-full.ts';
import type { World } from '../world.ts';

const USUAL_COLUMNS = 80;

export function createTerminal({ stdin, stdout, stderr, env }: World): Terminal {
  const isAutomated = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  return {
    out: (text) => writeInFull(stdout, printable(text)),
    err: (text) => {
      stderr.write(printable(text));
    },
    isInteractive: stdin.isTTY === true && stderr.isTTY === true && !isAutomated && env['TERM'] !== 'dumb',
    isOutTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? stderr.columns ?? USUAL_COLUMNS,
    outWidth: lineWidth(stdout),
    errWidth: lineWidth(stderr),
  };
}
