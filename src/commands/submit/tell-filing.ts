import type { EngineEvent } from '../../batch/engine-event.ts';
import type { Deps } from '../../deps.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { createFilingEvents } from '../../output/report/filing-events.ts';
import { wrap } from '../../output/wrap.ts';
import { followWork, type FollowDeps } from '../follow-work.ts';
import { describeOutcome, statusOf } from './result-cells.ts';
import type { RowResults } from './row-results.ts';

const EVENT_MS = 5000;

type TellDeps = FollowDeps & Pick<Deps, 'settings' | 'signal'>;

/** Tells what happens while rows are filed: people on standard error, programs that want it as events. */
export interface FilingTold {
  /** The same results, each told when it is set. */
  watch(results: RowResults): RowResults;
  engine(event: EngineEvent): void;
  /** The same rows, no faster than the reader of the events reads. */
  pace<Row>(rows: AsyncIterable<Row>): AsyncIterable<Row>;
  /** Takes from the screen what was drawn there; everything told is written. */
  end(): Promise<void>;
}

/** `total`: how many rows are to get an outcome. End it in a `finally`. */
export async function tellFiling(files: readonly RequestFile[], total: number, deps: TellDeps): Promise<FilingTold> {
  const { terminal, texts, settings, signal, clock } = deps;
  const follower = await followWork('file', total, deps);
  const events = settings.output === 'ndjson' ? createFilingEvents((text) => terminal.out(text), clock.now) : undefined;

  function stop(failure?: string): void {
    if (follower.progress().isStopping) return;
    follower.tell({ kind: 'stop' });
    events?.stop(failure);
  }

  function interrupt(): void {
    terminal.err(`${wrap(texts.message('progress.interrupting'), terminal.errWidth)}\n`);
    stop();
  }

  signal.addEventListener('abort', interrupt, { once: true });
  if (events !== undefined) {
    const tellProgress = (): void => events.progress(follower.progress());
    tellProgress();
    follower.every(EVENT_MS, tellProgress);
  }
  return {
    watch: (results) => ({
      ...results,
      set(fileIndex, record, result) {
        results.set(fileIndex, record, result);
        const status = statusOf(result);
        follower.tell({ kind: 'row', status });
        // A row without an outcome is no event: the report tells which they are.
        if (events === undefined || status === 'pending') return;
        events.row(describeOutcome({ file: files[fileIndex]?.header.file ?? '', record }, result, texts));
      },
    }),
    engine(event) {
      switch (event.kind) {
        case 'call':
        case 'retry':
          return;
        case 'pause':
          follower.tell(event);
          events?.pause({
            reason: event.reason,
            untilMs: clock.now() + event.ms,
            failure: event.failure.key,
          });
          return;
        case 'resume':
          follower.tell(event);
          events?.resume();
          return;
        case 'stop':
          stop(event.reason?.key);
      }
    },
    pace: (rows) => (events === undefined ? rows : pace(rows, () => events.room())),
    async end() {
      signal.removeEventListener('abort', interrupt);
      follower.close();
      events?.progress(follower.progress());
      await events?.end();
    },
  };
}

async function* pace<Row>(rows: AsyncIterable<Row>, room: () => Promise<void>): AsyncGenerator<Row> {
  for await (const row of rows) {
    await room();
    yield row;
  }
}
