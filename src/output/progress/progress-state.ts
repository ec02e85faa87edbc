import type { RowStatus } from '../report/report-types.ts';
import { addDone, NO_PACE, rowsPerSecond, type Pace } from './pace.ts';

export type PauseReason = 'asked' | 'failing' | 'waitingForService';

/** How far a piece of work has come. */
export interface Progress {
  readonly work: 'check' | 'file';
  /** Rows to do; an estimate while a file is checked for the first time, undefined before there is one. */
  readonly total: number | undefined;
  readonly done: number;
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly startedAt: number;
  /** Milliseconds in which no call was made, without the pause that lasts. */
  readonly pausedMs: number;
  readonly pause: { readonly reason: PauseReason; readonly since: number; readonly until: number } | undefined;
  /** Nothing new is begun. */
  readonly isStopping: boolean;
  readonly pace: Pace;
}

export type ProgressEvent =
  /** A row has its outcome. */
  | { readonly kind: 'row'; readonly status: RowStatus }
  /** So many more rows are checked; `share` of all is done, at least 0 and at most 1. */
  | { readonly kind: 'checked'; readonly rows: number; readonly share: number }
  | { readonly kind: 'pause'; readonly reason: PauseReason; readonly ms: number }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' };

const NO_ROWS: Progress['counts'] = {
  valid: 0,
  invalid: 0,
  filed: 0,
  refused: 0,
  skipped: 0,
  needsReview: 0,
  pending: 0,
};

export function startProgress(work: Progress['work'], total: number | undefined, startedAt: number): Progress {
  return {
    work,
    total,
    done: 0,
    counts: NO_ROWS,
    startedAt,
    pausedMs: 0,
    pause: undefined,
    isStopping: false,
    pace: NO_PACE,
  };
}

/** Takes the next event into account. */
export function advance(progress: Progress, event: ProgressEvent, now: number): Progress {
  switch (event.kind) {
    case 'row': {
      const { status } = event;
      const counts = { ...progress.counts, [status]: progress.counts[status] + 1 };
      // What was known before, or is left for the next run, says nothing of how fast the service answers.
      const isAnswer = status === 'filed' || status === 'refused' || status === 'needsReview';
      const pace = isAnswer ? addDone(progress.pace, 1, workedMs(progress, now)) : progress.pace;
      const done = status === 'pending' ? progress.done : progress.done + 1;
      return { ...progress, done, counts, pace };
    }
    case 'checked': {
      const done = progress.done + event.rows;
      const total = event.share > 0 ? Math.max(done, Math.round(done / event.share)) : progress.total;
      return { ...progress, done, total, pace: addDone(progress.pace, event.rows, workedMs(progress, now)) };
    }
    case 'pause': {
      const until = Math.max(now + event.ms, progress.pause?.until ?? 0);
      return { ...progress, pause: { reason: event.reason, since: progress.pause?.since ?? now, until } };
    }
    case 'resume': {
      const { pause, pausedMs } = progress;
      return pause === undefined ? progress : { ...progress, pause: undefined, pausedMs: pausedMs + now - pause.since };
    }
    case 'stop':
      return { ...progress, isStopping: true };
  }
}

function workedMs({ startedAt, pausedMs, pause }: Progress, now: number): number {
  return (pause?.since ?? now) - startedAt - pausedMs;
}

/** What is derived from the state at a moment. */
export interface Outlook {
  /** Rows without an outcome; undefined when nobody knows how many there are. */
  readonly left: number | undefined;
  readonly rowsPerSecond: number | undefined;
  /** Until everything is done, the rest of a pause included. */
  readonly leftMs: number | undefined;
  /** Until the pause is over; 0 when it should be. */
  readonly pauseMs: number | undefined;
}

export function lookAhead(progress: Progress, now: number): Outlook {
  const { total, done, pause, isStopping, pace } = progress;
  const left = total === undefined ? undefined : Math.max(0, total - done);
  const pauseMs = pause === undefined ? undefined : Math.max(0, pause.until - now);
  const rate = rowsPerSecond(pace, workedMs(progress, now));
  const isKnown = left !== undefined && rate !== undefined && !isStopping;
  return { left, rowsPerSecond: rate, pauseMs, leftMs: isKnown ? (left / rate) * 1000 + (pauseMs ?? 0) : undefined };
}
