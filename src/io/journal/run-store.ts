import { dirname, join } from 'node:path';
import type { Journal } from '../../batch/ports.ts';
import { RunState } from '../../batch/run-state.ts';
import type {
  CancellationRecord,
  JournalRecord,
  KeptFiling,
  RunCommand,
  RunStarted,
} from '../../schemas/files/journal-record.ts';
import { orOutputError } from '../files/atomic-file.ts';
import { nodeDiskPort, type AppendFile, type DiskPort } from '../files/disk-port.ts';
import { orInputError } from '../files/input-failure.ts';
import { systemCode } from '../files/system-code.ts';
import { acquireLock, type Lock } from '../lock/lock-file.ts';
import { waitForLock } from '../lock/wait-for-lock.ts';
import { linuxProcessTable, type ProcessTable } from '../lock/process-table.ts';
import { recordCancellation } from './cancellation-file.ts';
import { readAllCancellations } from './cancelling-runs.ts';
import type { Cancellations } from './cancellations.ts';
import { earlierFilings, FiledRows, OtherRuns, type EarlierFilings } from './filed-tickets.ts';
import { JournalWriter } from './journal-writer.ts';
import { readKeptFilings } from './kept-filings.ts';
import { readJournal, readRecords } from './read-journal.ts';
import { writeLine } from './record-line.ts';
import { makeRunId, RUN_ID } from './run-id.ts';
import { journalIn, lockIn } from './run-places.ts';
import { filingLock, startLock } from './start-lock.ts';

const OWNER_ONLY = 0o600;
/** A header and little more. */
const HEADER_BYTES = 4096;
const MOST_RUNS_A_SECOND = 100;

export interface RunRequest {
  /** What the run does with the service; another command with the same inputs is another run. Absent: `submit`. */
  readonly command?: RunCommand;
  /** The service that the rows go to. A run is never continued against another. */
  readonly targetId: string;
  /** Absolute paths, in order; together with the target they say which run it is. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly now: number;
  readonly toolVersion: string;
  /** The target as people know it. */
  readonly targetName?: string;
  /** Enterprise number in whose name the service is called. */
  readonly filer?: string;
  /** Account of the machine under which the program runs. */
  readonly account?: string;
}

export interface RunStore {
  /**
   * Finds the run of this command, target and inputs, or starts one, and keeps other processes out of it.
   * @throws BusyError `busy.run`; InputError `journal.damaged` or `journal.newerVersion`; OutputError
   */
  openRun(run: RunRequest): Promise<OpenRun>;
  /** What the run of this command, target and inputs knows, when there is one. Nobody is kept out of it. */
  readState(run: Pick<RunRequest, 'command' | 'targetId' | 'inputs'>): Promise<RunState | undefined>;
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
  readonly #folder: string;
  readonly #deps: Required<RunStoreDeps>;

  constructor(folder: string, deps: Required<RunStoreDeps>) {
    this.#folder = folder;
    this.#deps = deps;
  }

  async openRun(run: RunRequest): Promise<OpenRun> {
    return orOutputError(this.#folder, async () => {
      await this.#deps.port.makePrivateFolders(this.#folder);
      // Two processes that both find no run must not both start one.
      const starting = await acquireLock(join(this.#folder, startLock(run)), this.#deps);
      try {
        const found = await this.#find(run);
        return await this.#open(found ?? (await this.#start(run)), run, found !== undefined);
      } finally {
        await letGo(starting);
      }
    });
  }

  async readState(run: Pick<RunRequest, 'command' | 'targetId' | 'inputs'>): Promise<RunState | undefined> {
    const runId = await this.#find(run);
    if (runId === undefined) return undefined;
    const state = new RunState();
    await this.#read(runId, (record) => {
      state.apply(record);
      return true;
    });
    return state;
  }

  async #find(run: Pick<RunRequest, 'command' | 'targetId' | 'inputs'>): Promise<string | undefined> {
    for (const runId of (await this.#runIds()).toReversed()) {
      const header = await this.#readHeader(runId);
      if (header !== undefined && isSameRun(header, run)) return runId;
    }
    return undefined;
  }

  async #start(run: RunRequest): Promise<string> {
    const { port } = this.#deps;
    const runId = await this.#makeRunFolder(run.now);
    const path = this.#journalOf(runId);
    const header = started(runId, run);
    const file = await port.create(path, OWNER_ONLY);
    try {
      await file.write(Buffer.from(writeLine(header, 1)));
      await file.sync();
    } finally {
      await file.close();
    }
    for (const folder of [dirname(path), this.#folder, dirname(this.#folder)]) await port.syncFolder(folder);
    return runId;
  }

  async #makeRunFolder(now: number): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      const runId = makeRunId(now, this.#deps.newId());
      try {
        await this.#deps.port.makePrivateFolder(join(this.#folder, runId));
        return runId;
      } catch (error) {
        if (systemCode(error) !== 'EEXIST' || attempt >= MOST_RUNS_A_SECOND) throw error;
      }
    }
  }

  async #open(runId: string, run: RunRequest, isResumed: boolean): Promise<OpenRun> {
    const path = this.#journalOf(runId);
    const lock = await acquireLock(lockIn(this.#folder, runId), this.#deps);
    let file: AppendFile | undefined;
    let turn: Lock | undefined;
    let known: Promise<Cancellations> | undefined;
    const cancellations = (): Promise<Cancellations> =>
      (known ??= readAllCancellations(this.#folder, run.targetId, this.#deps));
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
    return recordCancellation(this.#folder, record, wait, this.#deps);
  }

  /** One run files for a target at a time. */
  #takeTurn({ targetId }: RunRequest, wait: () => Promise<void>): Promise<Lock> {
    const file = join(this.#folder, filingLock(targetId));
    return orOutputError(file, () => waitForLock(file, wait, this.#deps));
  }

  /** A run in which nothing was filed for this target, or that another process is working on, is read all the same. */
  async #readOthers(ownRunId: string, run: RunRequest): Promise<OtherRuns> {
    const others = new OtherRuns();
    for (const runId of await this.#runIds()) {
      if (runId === ownRunId) continue;
      let isSameTarget = true;
      await this.#read(runId, (record) => {
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
    await orInputError(this.#folder, () => readKeptFilings(this.#folder, keep, this.#deps));
    return others;
  }

  /** `undefined` when the run was never begun: whoever started it was stopped on the way. */
  async #readHeader(runId: string): Promise<RunStarted | undefined> {
    let header: RunStarted | undefined;
    await this.#read(
      runId,
      (record) => {
        if (record.type === 'run') header = record;
        return false;
      },
      HEADER_BYTES,
    );
    return header;
  }

  #read(runId: string, onRecord: (record: JournalRecord) => boolean, chunkBytes?: number): Promise<void> {
    const path = this.#journalOf(runId);
    return orInputError(path, () => readRecords(path, onRecord, this.#deps, chunkBytes));
  }

  async #runIds(): Promise<readonly string[]> {
    const names = await orInputError(this.#folder, () => this.#deps.port.list(this.#folder));
    return names.filter((name) => RUN_ID.test(name)).toSorted();
  }

  #journalOf(runId: string): string {
    return journalIn(this.#folder, runId);
  }
}

function started(
  runId: string,
  { command = 'submit', targetId, inputs, now, toolVersion, targetName, filer, account }: RunRequest,
): RunStarted {
  return {
    type: 'run',
    runId,
    toolVersion,
    targetId,
    startedAt: new Date(now).toISOString(),
    inputs: [...inputs],
    command,
    ...(targetName !== undefined && { targetName }),
    ...(filer !== undefined && { filer }),
    ...(account !== undefined && { account }),
  };
}

function resumed({ toolVersion, now, inputs }: RunRequest): JournalRecord {
  return { type: 'resumed', toolVersion, resumedAt: new Date(now).toISOString(), inputs: [...inputs] };
}

async function closeRun(writer: JournalWriter, locks: readonly Lock[]): Promise<void> {
  try {
    await writer.close();
  } finally {
    for (const lock of locks) await letGo(lock);
  }
}

/** A lock that the disk does not let go of stops nobody once this process has ended, so what was done counts all the same. */
async function letGo(lock: Lock): Promise<void> {
  try {
    await lock.release();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function isSameRun(
  header: RunStarted,
  { command = 'submit', targetId, inputs }: Pick<RunRequest, 'command' | 'targetId' | 'inputs'>,
): boolean {
  return (header.command ?? 'submit') === command && header.targetId === targetId && isSamePaths(header.inputs, inputs);
}

function isSamePaths(
  some: readonly { readonly path: string }[],
  others: readonly { readonly path: string }[],
): boolean {
  return some.length === others.length && some.every(({ path }, index) => path === others[index]?.path);
}
