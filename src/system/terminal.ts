import type { Terminal } from '../deps.ts';
import { printable } from '../i18n/visible-text.ts';
import { lineWidth } from '../output/line-width.ts';
import { writeInFull } from '../output/write-in-full.ts';
import type { World } from '../world.ts';
import type { StatusLine } from './status-line.ts';

const USUAL_COLUMNS = 80;

export function createTerminal({ stdin, stdout, stderr, env }: World, statusLine?: StatusLine): Terminal {
  return {
    out: (text) => writeInFull(stdout, typeof text === 'string' ? printable(text) : text),
    err: (text) => {
      const write = (): void => {
        stderr.write(printable(text));
      };
      if (statusLine === undefined) write();
      else statusLine.above(write);
    },
    isInteractive: stdin.isTTY === true && canRedraw(stderr, env),
    isOutTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? stderr.columns ?? USUAL_COLUMNS,
    outWidth: lineWidth(stdout),
    errWidth: lineWidth(stderr),
  };
}

/** Whether a line on the stream can be drawn anew, and somebody is there to see it. */
export function canRedraw({ isTTY }: World['stderr'], env: World['env']): boolean {
  const isAutomated = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  return isTTY === true && !isAutomated && env['TERM'] !== 'dumb';
}
