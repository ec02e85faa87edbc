import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PartCheckers, PartSetting } from '../deps.ts';
import { InputError, type ErrorParams } from '../errors/app-error.ts';
import type { ErrorKey } from '../errors/error-keys.ts';
import type { FilePart } from '../io/csv/plan-parts.ts';
import type { PartReport } from '../output/report/part-report.ts';

export interface PartQuestion {
  readonly id: number;
  readonly part: FilePart;
}

export type PartAnswer =
  | { readonly id: number; readonly report: PartReport }
  | { readonly id: number; readonly failure: { readonly key: ErrorKey; readonly params: ErrorParams } };

/** Run from the sources there is no such file, and everything is checked in one thread. */
const WORKER = new URL('check-worker.js', import.meta.url);

/** More threads read the disk against each other. */
const MOST_THREADS = 8;

/** The young generation grows to three times this while rows stream through it: memory that buys no speed. */
const YOUNG_GENERATION_MB = 16;

interface Pending {
  resolve(report: PartReport): void;
  reject(error: unknown): void;
}

/** Starts a thread for each core. Undefined where one is all there is. */
export function openPartCheckers(
  setting: PartSetting,
  threads = Math.min(availableParallelism(), MOST_THREADS),
): PartCheckers | undefined {
  if (threads < 2 || !existsSync(WORKER)) return undefined;
  const pending = new Map<number, Pending>();
  const workers = Array.from({ length: threads }, startWorker);
  let asked = 0;

  function startWorker(): Worker {
    const worker = new Worker(WORKER, {
      workerData: setting,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    worker.on('message', take);
    // A fault of this program: whoever waits for any part hears of it.
    worker.on('error', (error) => {
      for (const { reject } of pending.values()) reject(error);
      pending.clear();
    });
    return worker;
  }

  function take(answer: PartAnswer): void {
    const asker = pending.get(answer.id);
    pending.delete(answer.id);
    if ('report' in answer) asker?.resolve(answer.report);
    else asker?.reject(new InputError(answer.failure.key, answer.failure.params));
  }

  return {
    count: threads,
    check(part) {
      const id = asked;
      asked += 1;
      const question: PartQuestion = { id, part };
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        // In turn: parts are alike, and each thread then has the next one waiting.
        workers[id % threads]?.postMessage(question);
      });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
