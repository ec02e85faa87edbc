import { lookAhead, type Progress } from '../progress/progress-state.ts';
import type { Sink } from './json-report.ts';
import { formatEvent } from './report-format.ts';
import type { RowOutcomeReport } from './report-types.ts';

/** What is known of a row as soon as it has its outcome: where it stands, and what the report will say. */
export type RowEvent = Omit<RowOutcomeReport, 'line' | 'clientReference'>;

/** What happens while rows are filed, for programs: one JSON object a line, between `start` and the report. */
export interface FilingEvents {
  row(row: RowEvent): void;
  progress(progress: Progress): void;
  pause(pause: { readonly reason: string; readonly untilMs: number; readonly failure: string }): void;
  resume(): void;
  stop(failure: string | undefined): void;
  /** Resolves when the reader is not far behind. @throws what the sink throws */
  room(): Promise<void>;
  /** Resolves when everything told is written. @throws what the sink throws */
  end(): Promise<void>;
}

/** So much may wait for a slow reader before the work does. */
const MOST_WAITING = 262_144;

/** Each event has the time at which it happened, `at`, which no line of the report has. */
export function createFilingEvents(sink: Sink, now: () => number): FilingEvents {
  let waiting = '';
  let writing: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;

  async function writeAll(): Promise<void> {
    try {
      while (waiting !== '' && failure === undefined) {
        const text = waiting;
        waiting = '';
        await sink(text);
      }
    } catch (error) {
      failure = { error };
    }
    writing = undefined;
  }

  function tell(event: string, what: object): void {
    // What cannot be written is told once, to whoever waits for it.
    if (failure !== undefined) return;
    waiting += formatEvent(event, { at: instant(now()), ...what });
    writing ??= writeAll();
  }

  async function written(most: number): Promise<void> {
    while (writing !== undefined && waiting.length >= most) await writing;
    if (failure !== undefined) throw failure.error;
  }

  return {
    row: (row) => tell('row', row),
    progress: (progress) => tell('progress', describeProgress(progress, now())),
    pause: ({ reason, untilMs, failure }) => tell('pause', { reason, until: instant(untilMs), failure }),
    resume: () => tell('resume', {}),
    stop: (failure) => tell('stop', failure === undefined ? {} : { failure }),
    room: () => written(MOST_WAITING),
    end: () => written(0),
  };
}

function describeProgress(progress: Progress, now: number): object {
  const { total, done, counts } = progress;
  const { left, leftMs, rowsPerSecond } = lookAhead(progress, now);
  const { filed, refused, skipped, invalid, needsReview } = counts;
  return {
    total,
    done,
    left,
    filed,
    refused,
    skipped,
    invalid,
    needsReview,
    ...(rowsPerSecond !== undefined && { rowsPerSecond: Math.round(rowsPerSecond * 10) / 10 }),
    ...(leftMs !== undefined && { secondsLeft: Math.ceil(leftMs / 1000) }),
  };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
