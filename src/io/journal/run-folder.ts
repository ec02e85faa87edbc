import { dirname, join } from 'node:path';
import type { JournalRecord, RunStarted } from '../../schemas/files/journal-record.ts';
import type { DiskPort } from '../files/disk-port.ts';
import { orInputError } from '../files/input-failure.ts';
import { systemCode } from '../files/system-code.ts';
import { readRecords } from './read-journal.ts';
import { writeLine } from './record-line.ts';
import { isSameRun, started, type RunIdentity, type RunRequest } from './run-header.ts';
import { makeRunId, RUN_ID } from './run-id.ts';
import { journalIn } from './run-places.ts';

const OWNER_ONLY = 0o600;
/** A header and little more. */
const HEADER_BYTES = 4096;
const MOST_RUNS_A_SECOND = 100;

interface RunFolderDeps {
  /** A new random UUID. */
  newId(): string;
  readonly port: DiskPort;
}

/** The folder that holds the runs of this machine, a folder each. */
export class RunFolder {
  readonly path: string;
  readonly #deps: RunFolderDeps;

  constructor(path: string, deps: RunFolderDeps) {
    this.path = path;
    this.#deps = deps;
  }

  /** The newest run of this command, target and inputs, when there is one. */
  async find(run: RunIdentity): Promise<string | undefined> {
    for (const runId of (await this.runIds()).toReversed()) {
      const header = await this.#readHeader(runId);
      if (header !== undefined && isSameRun(header, run)) return runId;
    }
    return undefined;
  }

  /** Starts a run: durable once this resolves. */
  async start(run: RunRequest): Promise<string> {
    const { port } = this.#deps;
    const runId = await this.#makeRunFolder(run.now);
    const path = this.journalOf(runId);
    const header = started(runId, run);
    const file = await port.create(path, OWNER_ONLY);
    try {
      await file.write(Buffer.from(writeLine(header, 1)));
      await file.sync();
    } finally {
      await file.close();
    }
    for (const folder of [dirname(path), this.path, dirname(this.path)]) await port.syncFolder(folder);
    return runId;
  }

  async #makeRunFolder(now: number): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      const runId = makeRunId(now, this.#deps.newId());
      try {
        await this.#deps.port.makePrivateFolder(join(this.path, runId));
        return runId;
      } catch (error) {
        if (systemCode(error) !== 'EEXIST' || attempt >= MOST_RUNS_A_SECOND) throw error;
      }
    }
  }

  /** `undefined` when the run was never begun: whoever started it was stopped on the way. */
  async #readHeader(runId: string): Promise<RunStarted | undefined> {
    let header: RunStarted | undefined;
    await this.read(
      runId,
      (record) => {
        if (record.type === 'run') header = record;
        return false;
      },
      HEADER_BYTES,
    );
    return header;
  }

  /** Reads the records of a run until `onRecord` has seen enough. @throws InputError */
  read(runId: string, onRecord: (record: JournalRecord) => boolean, chunkBytes?: number): Promise<void> {
    const path = this.journalOf(runId);
    return orInputError(path, () => readRecords(path, onRecord, this.#deps, chunkBytes));
  }

  async runIds(): Promise<readonly string[]> {
    const names = await orInputError(this.path, () => this.#deps.port.list(this.path));
    return names.filter((name) => RUN_ID.test(name)).toSorted();
  }

  journalOf(runId: string): string {
    return journalIn(this.path, runId);
  }
}
