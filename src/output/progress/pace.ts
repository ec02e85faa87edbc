/** How fast rows are done, measured over the time in which work could be done: a pause does not make it slower. */
export interface Pace {
  readonly done: number;
  /** The newest last; at most as many as the window holds. */
  readonly samples: readonly Sample[];
}

interface Sample {
  /** Milliseconds of work since the start. */
  readonly atMs: number;
  readonly done: number;
}

const SAMPLE_MS = 1000;
/** Half a minute: long enough that a hiccup is no catastrophe, short enough that a change of pace is seen. */
const WINDOW = 30;
/** Before that, anything said would be a guess. */
const FEWEST_ROWS = 3;
const SHORTEST_MS = 2000;

export const NO_PACE: Pace = { done: 0, samples: [{ atMs: 0, done: 0 }] };

export function addDone(pace: Pace, count: number, atMs: number): Pace {
  const done = pace.done + count;
  const last = pace.samples.at(-1)?.atMs ?? 0;
  if (atMs - last < SAMPLE_MS) return { done, samples: pace.samples };
  return { done, samples: [...pace.samples.slice(-WINDOW), { atMs, done }] };
}

/** Rows a second of late; undefined while too little is known. */
export function rowsPerSecond({ done, samples }: Pace, nowMs: number): number | undefined {
  // The newest sample stands too near to now to tell anything; the oldest of the window tells most.
  const since = samples.find(({ atMs }) => nowMs - atMs <= WINDOW * SAMPLE_MS) ?? samples.at(-1);
  if (since === undefined) return undefined;
  const [rows, ms] = [done - since.done, nowMs - since.atMs];
  return rows < FEWEST_ROWS || ms < SHORTEST_MS ? undefined : (rows / ms) * 1000;
}
