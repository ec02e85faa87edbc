import type { SingleBar } from 'cli-progress';
import type { OutStream } from '../world.ts';

/** The last line of a terminal, drawn anew in place; everything else that is written goes above it. */
export interface StatusLine {
  open(): Promise<void>;
  draw(line: string): void;
  clear(): void;
  /** Lets something be written, with the line out of its way. */
  above(write: () => void): void;
}

const FRAMES_PER_SECOND = 8;

export function createStatusLine(stream: OutStream): StatusLine {
  let bar: SingleBar | undefined;
  let shown: string | undefined;

  function show(line: string): void {
    if (shown === undefined) bar?.start(1, 0, { line });
    else bar?.update({ line });
    shown = line;
  }

  return {
    async open() {
      const { default: progress } = await import('cli-progress');
      bar ??= new progress.SingleBar({
        stream,
        format: (_options, _params, { line }: { readonly line: string }) => line,
        fps: FRAMES_PER_SECOND,
        clearOnComplete: true,
        // What ends the process at once could not give back what these take from the terminal.
        hideCursor: false,
        linewrap: true,
        // Signals are for the command to act on.
        gracefulExit: false,
      });
    },
    draw: show,
    clear() {
      if (shown !== undefined) bar?.stop();
      shown = undefined;
    },
    above(write) {
      const line = shown;
      this.clear();
      write();
      if (line !== undefined) show(line);
    },
  };
}
