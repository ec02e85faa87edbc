import { join } from 'node:path';
import type { Journal } from '../../batch/ports.ts';
import { RunState } from '../../batch/run-state.ts';
import type { CancellationRecord, KeptFiling } from '../../schemas/files/journal-record.ts';
import { orOutputError } from '../files/atomic-file.ts';
import { nodeDiskPort, type AppendFile, type DiskPort } from '../files/disk-port.ts';
import { orInputError } from '../files/input-failure.ts';
import { letGo } from '../lock/let-go.ts';
import { acquireLock, type Lock } from '../lock/lock-file.ts';
import { linuxProcessTable, type ProcessTable } from '../lock/process-table.ts';
import { waitForLock } from '../lock/wait-for-lock.ts';
import { recordCancellation } from './cancellation-file.ts';
import type { Cancellations } from './cancellations.ts';
import { readAllCancellations } from './cancelling-runs.ts';
import { earlierFilings, FiledRows, OtherRuns, type EarlierFilings } from './filed-tickets.ts';
import { JournalWriter } from './journal-writer.ts';
import { readKeptFilings } from './kept-filings.ts';
import { readJournal } from './read-journal.ts';
import { RunFolder } from './run-folder.ts';
import { resumed, type RunIdentity, type RunRequest } from './run-header.ts';
import { lockIn } from './run-places.ts';
import { filingLock, startLock } from './start-lock.ts';

export interface RunStore {
  /**
   * Finds the run of this command, target and inputs, or starts one, and keeps other processes out of it.
   * @throws BusyError `busy.run`; InputError `journal.damaged` or `journal.newerVersion`; OutputError
   */
  openRun(run: RunRequest): Promise<OpenRun>;
  /** What the run of this command, target and inputs knows, when there is one. Nobody is kept out of it. */
  readState(run: RunIdentity): Promise<RunState | undefined>;
  /**
   * Makes known to every later run that a cancellation is about to be asked for, or what came of it; resolves when the
   * record would survive a power cut. `wait` is called as long as another process writes.
   * @throws InputError `journal.damaged` or `journal.newerVersion`; OutputError
   */
  recordCancellation(record: CancellationRecord, wait: () => Promise<void>): Promise<void>;
}

export interface OpenRun {
  readonly runId: string;
  readonly isResumed: boolean;
  readonly state: RunState;
  readonly journal: Journal;
  /** The last record was cut off while it was written, and was removed: nobody was told that it was there. */
  readonly tornTail: boolean;
  /**
   * What this machine filed, or may have filed, for the same target, in this run and in all others. Keeps other runs
   * from filing there until this one is closed: nobody else can file what was not found. `wait` is called as long as
   * another run does so.
   */
  earlierFilings(wait: () => Promise<void>): Promise<EarlierFilings>;
  /** What was cancelled from this machine at the same target, as far as it is recorded now. */
  cancellations(): Promise<Cancellations>;
  close(): Promise<void>;
}

export interface RunStoreDeps {
  /** A new random UUID. */
  newId(): string;
  readonly port?: DiskPort;
  readonly processes?: ProcessTable;
}

export function openRunStore(home: string, { newId, port, processes }: RunStoreDeps): RunStore {
  return new FolderRunStore(join(home, 'runs'), {
    newId,
    port: port ?? nodeDiskPort,
    processes: processes ?? linuxProcessTable(),
  });
}

class FolderRunStore implements RunStore {
  readonly #folder: RunFolder;
  readonly #deps: Required<RunStoreDeps>;

  constructor(folder: string, deps: Required<RunStoreDeps>) {
    this.#folder = new RunFolder(folder, deps);
    this.#deps = deps;
  }

  async openRun(run: RunRequest): Promise<OpenRun> {
    return orOutputError(this.#folder.path, async () => {
      await this.#deps.port.makePrivateFolders(this.#folder.path);
      // Two processes that both find no run must not both start one.
      const starting = await acquireLock(join(this.#folder.path, startLock(run)), this.#deps);
      try {
        const found = await this.#folder.find(run);
        return await this.#open(found ?? (await this.#folder.start(run)), run, found !== undefined);
      } finally {
        await letGo(starting);
      }
    });
  }

  async readState(run: RunIdentity): Promise<RunState | undefined> {
    const runId = await this.#folder.find(run);
    if (runId === undefined) return undefined;
    const state = new RunState();
    await this.#folder.read(runId, (record) => {
      state.apply(record);
      return true;
    });
    return state;
  }

  async #open(runId: string, run: RunRequest, isResumed: boolean): Promise<OpenRun> {
    const path = this.#folder.journalOf(runId);
    const lock = await acquireLock(lockIn(this.#folder.path, runId), this.#deps);
    let file: AppendFile | undefined;
    let turn: Lock | undefined;
    let known: Promise<Cancellations> | undefined;
    const cancellations = (): Promise<Cancellations> =>
      (known ??= readAllCancellations(this.#folder.path, run.targetId, this.#deps));
    try {
      file = await this.#deps.port.openAppend(path);
      const own = { runId, state: new RunState(), filed: new FiledRows() };
      const { state, filed } = own;
      const end = await readJournal(file, path, (record) => {
        state.apply(record);
        filed.apply(record, own);
      });
      if (end.isTorn) await file.truncate(end.size);
      // What was read may not be on the disk yet, if its writer was killed before it could see to that.
      await file.sync();
      const writer = new JournalWriter(file, path, end.lastSeq);
      if (isResumed) {
        await writer.append(resumed(run));
        state.apply(resumed(run));
      }
      return {
        runId,
        isResumed,
        state,
        journal: writer,
        tornTail: end.isTorn,
        earlierFilings: async (wait) => {
          turn ??= await this.#takeTurn(run, wait);
          const others = await this.#readOthers(runId, run);
          return earlierFilings(own, others, await cancellations());
        },
        cancellations,
        close: () => closeRun(writer, turn === undefined ? [lock] : [turn, lock]),
      };
    } catch (error) {
      await file?.close().catch(() => undefined);
      await letGo(lock);
      throw error;
    }
  }

  recordCancellation(record: CancellationRecord, wait: () => Promise<void>): Promise<void> {
    return recordCancellation(this.#folder.path, record, wait, this.#deps);
  }

  /** One run files for a target at a time. */
  #takeTurn({ targetId }: RunRequest, wait: () => Promise<void>): Promise<Lock> {
    const file = join(this.#folder.path, filingLock(targetId));
    return orOutputError(file, () => waitForLock(file, wait, this.#deps));
  }

  /** A run in which nothing was filed for this target, or that another process is working on, is read all the same. */
  async #readOthers(ownRunId: string, run: RunRequest): Promise<OtherRuns> {
    const others = new OtherRuns();
    for (const runId of await this.#folder.runIds()) {
      if (runId === ownRunId) continue;
      let isSameTarget = true;
      await this.#folder.read(runId, (record) => {
        if (record.type === 'run') isSameTarget = record.targetId === run.targetId;
        if (isSameTarget) others.apply(record);
        return isSameTarget;
      });
      others.endRun(resumed(run));
    }
    // Last: a run that was purged meanwhile is found here.
    const keep = (filing: KeptFiling): void => {
      if (filing.targetId === run.targetId) others.addKept(filing);
    };
    await orInputError(this.#folder.path, () => readKeptFilings(this.#folder.path, keep, this.#deps));
    return others;
  }
}

async function closeRun(writer: JournalWriter, locks: readonly Lock[]): Promise<void> {
  try {
    await writer.close();
  } finally {
    for (const lock of locks) await letGo(lock);
  }
}
