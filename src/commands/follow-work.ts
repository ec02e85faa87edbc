import type { Deps } from '../deps.ts';
import { advance, startProgress, type Progress, type ProgressEvent } from '../output/progress/progress-state.ts';
import { progressBar, progressLine } from '../output/progress/progress-text.ts';
import { wrap } from '../output/wrap.ts';

const BAR_MS = 250;
const LINE_MS = 10_000;

export type FollowDeps = Pick<Deps, 'openProgress' | 'clock' | 'terminal' | 'texts'>;

/** Shows on standard error how far work has come, from the first event until it is closed. */
export interface WorkFollower {
  tell(event: ProgressEvent): void;
  progress(): Progress;
  /** Calls now and then, until the follower is closed. */
  every(ms: number, act: () => void): void;
  close(): void;
}

/** Close it in a `finally`: a terminal keeps what is drawn on it. */
export async function followWork(
  work: Progress['work'],
  total: number | undefined,
  { openProgress, clock, terminal, texts }: FollowDeps,
): Promise<WorkFollower> {
  const screen = await openProgress();
  let progress = startProgress(work, total, clock.now());
  const timers: (() => void)[] = [];

  function draw(): void {
    screen.draw(progressBar(progress, clock.now(), { texts, columns: screen.columns() }));
  }

  function writeLine(): void {
    terminal.err(`${wrap(progressLine(progress, clock.now(), { texts }), terminal.errWidth)}\n`);
  }

  if (screen.style === 'bar') timers.push(screen.every(BAR_MS, draw));
  if (screen.style === 'lines') timers.push(screen.every(LINE_MS, writeLine));
  return {
    tell(event) {
      progress = advance(progress, event, clock.now());
      if (event.kind === 'row' || event.kind === 'checked') return;
      // A bar must not stand there as if something were done; the next line is soon enough.
      if (screen.style === 'bar') draw();
    },
    progress: () => progress,
    every(ms, act) {
      timers.push(screen.every(ms, act));
    },
    close() {
      for (const dispose of timers.splice(0)) dispose();
      screen.clear();
    },
  };
}
