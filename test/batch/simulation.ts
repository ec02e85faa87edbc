import {
  fileRows,
  type FilingOptions,
  type HowKnown,
  type RowToFile,
  type RunSummary,
} from '../../src/batch/file-rows.ts';
import type { EngineDeps, FilingService, Journal } from '../../src/batch/ports.ts';
import type { RowOutcome } from '../../src/batch/row-outcome.ts';
import { fold } from '../../src/batch/run-state.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import type { CreateTask } from '../../src/batch/task.ts';
import { requestBody } from './fake-service.ts';

/** A machine that loses power: nothing happens any more, and nobody hears of it. */
export class PowerCut extends Error {}

/** Counts what reaches the outside, and cuts the power at one of these moments. */
export class Power {
  effects = 0;
  readonly #cutAt: number;

  constructor(cutAt = Infinity) {
    this.#cutAt = cutAt;
  }

  /** Passes once for each moment at which a crash leaves something else behind. */
  effect(): void {
    this.effects += 1;
    if (this.effects >= this.#cutAt) throw new PowerCut();
  }
}

/** The disk: survives the crash. A crash comes before the record is durable, or after it and before anyone knows. */
export class FakeDisk {
  readonly records: JournalRecord[] = [];

  journal(power: Power): Journal {
    return {
      append: async (record) => {
        await Promise.resolve();
        power.effect();
        this.records.push(structuredClone(record));
        await Promise.resolve();
        power.effect();
      },
    };
  }
}

/** A crash comes before the call reaches the service, or after the service acted and before the answer is here. */
export function poweredService(service: FilingService, power: Power): FilingService {
  const around = async <T>(call: () => Promise<T>): Promise<T> => {
    power.effect();
    const result = await call();
    power.effect();
    return result;
  };
  return {
    keys: service.keys,
    create: (body, key) => around(() => service.create(body, key)),
    find: (criteria) => around(() => service.find(criteria)),
    get: (ticketNumber) => around(() => service.get(ticketNumber)),
    change: (change, key) => around(() => service.change(change, key)),
    findChange: (change) => around(() => service.findChange(change)),
    accept: (accepts, body) => around(() => service.accept(accepts, body)),
    calculate: (body, key) => around(() => service.calculate(body, key)),
    findCalculations: (body) => around(() => service.findCalculations(body)),
    findAccepted: (ticketNumber) => around(() => service.findAccepted(ticketNumber)),
  };
}

let ids = 0;
/** New in every run, as random ones are. */
export function newTestId(): string {
  ids += 1;
  return `id-${String(ids)}`;
}

/** A request to file, as most tests need no more of a row. */
export type TestRow = Omit<CreateTask, 'kind'>;

export function rowsNumbered(count: number): TestRow[] {
  return Array.from({ length: count }, (_, index) => rowNumbered(index + 1));
}

export function rowNumbered(number: number): TestRow {
  return { contentKey: `row-${String(number)}`, body: requestBody(number) };
}

/** The rows as the engine takes them. */
export function toFile(rows: readonly (TestRow | RowToFile)[]): AsyncGenerator<RowToFile> {
  return streamOf(rows.map((row): RowToFile => ('task' in row ? row : { task: { kind: 'create', ...row } })));
}

export async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

export interface Reported {
  readonly contentKey: string;
  readonly outcome: RowOutcome;
  readonly how: HowKnown;
  readonly followUps?: readonly RowOutcome[];
}

export type RunChanges = Partial<EngineDeps> & Partial<FilingOptions>;

/** One run of the engine over the records that the disk holds, as a new process would make it. */
export async function runEngine(
  rows: readonly (TestRow | RowToFile)[],
  service: FilingService,
  records: JournalRecord[],
  changes: RunChanges = {},
): Promise<{ readonly summary: RunSummary; readonly reported: readonly Reported[] }> {
  const reported: Reported[] = [];
  const { concurrency = 1, maxAttempts = 4, ...others } = changes;
  const { rowsInWork, callsPerSecond, patience, isToBeSentAgain, reasonToStop, ...deps } = others;
  const chosen = {
    ...(rowsInWork !== undefined && { rowsInWork }),
    ...(callsPerSecond !== undefined && { callsPerSecond }),
    ...(patience !== undefined && { patience }),
    ...(isToBeSentAgain !== undefined && { isToBeSentAgain }),
    ...(reasonToStop !== undefined && { reasonToStop }),
  };
  const summary = await fileRows(
    toFile(rows),
    fold(records),
    { concurrency, maxAttempts, ...chosen },
    {
      service,
      journal: {
        append: async (record) => {
          records.push(record);
        },
      },
      now: () => Date.parse('2026-11-21T08:00:00Z'),
      newId: newTestId,
      random: () => 0,
      delay: async () => undefined,
      signal: new AbortController().signal,
      ...deps,
    },
    ({ task: { contentKey } }, outcome, how, followUps) =>
      reported.push({ contentKey, outcome, how, ...(followUps !== undefined && { followUps }) }),
  );
  return { summary, reported };
}
