import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CareerBreakApi } from '../../../src/client/career-break-api.ts';
import { MockControls } from '../../../src/client/mock-controls.ts';
import { WorkdayCalculationApi } from '../../../src/client/workday-calculation-api.ts';
import { parseServiceAddress } from '../../../src/client/service-address.ts';
import { openUndiciTransport } from '../../../src/client/undici-transport.ts';
import type { Transport } from '../../../src/client/transport.ts';
import { withNegotiation, withTraceId } from '../../../src/client/wrappers.ts';
import type { Journal } from '../../../src/batch/ports.ts';
import type { Connection, Deps } from '../../../src/deps.ts';
import { openResultFiles } from '../../../src/io/csv/result-writer.ts';
import { createAtomicFile } from '../../../src/io/files/atomic-file.ts';
import type { DiskPort } from '../../../src/io/files/disk-port.ts';
import { openRunStore, type RunStore } from '../../../src/io/journal/run-store.ts';
import type { ProcessTable } from '../../../src/io/lock/process-table.ts';
import { newHome, runCli, type CliResult } from '../cli/run-cli.ts';
import { hookedDisk, type DiskHook } from '../disk/hooked-disk.ts';
import { MemoryDisk, type KeptBytes } from '../disk/memory-disk.ts';
import { AS_OF } from '../e2e/workplace.ts';

/** What happens to one process on the machine. */
export interface ProcessSetting {
  /** Looks at every call of the disk. */
  readonly hook?: DiskHook;
  /** Looks at every call of the service. */
  readonly around?: (send: Transport) => Transport;
  /** These two break the program on purpose. */
  readonly breakDisk?: (disk: DiskPort) => DiskPort;
  readonly breakJournal?: (journal: Journal) => Journal;
  readonly signal?: AbortSignal;
}

const TIMEOUT_MS = 30_000;
const NO_HOOK: DiskHook = { before: () => undefined };

/** A machine with a disk of its own, on which `baw` runs as one process after the other, with a real client. */
export class TestMachine {
  readonly disk = new MemoryDisk();
  /** The data folder; it is on the disk in memory alone. */
  readonly home = join(tmpdir(), 'baw-machine');
  /** Where request files are, on the real disk, and results, on the one in memory. Removed with the test. */
  readonly folder = newHome();
  /** Milliseconds since 1970. */
  now = Date.parse(`${AS_OF}T09:00:00Z`);
  #processes = 0;
  readonly #running = new Set<number>();

  constructor() {
    this.disk.addFolder(this.home);
    this.disk.addFolder(this.folder);
    onTestFinished(() => rm(this.folder, { recursive: true }));
  }

  losePower(kept?: KeptBytes): void {
    this.disk.losePower(kept);
  }

  /** Runs one command line as a process of its own, at the service if there is one. */
  async run(argv: readonly string[], url: string, setting: ProcessSetting = {}): Promise<CliResult> {
    const id = (this.#processes += 1);
    this.#running.add(id);
    const broken = setting.breakDisk?.(this.disk) ?? this.disk;
    const port = hookedDisk(broken, setting.hook ?? NO_HOOK);
    try {
      return await runCli(['--as-of', AS_OF, '--service', url, ...argv], {
        home: this.home,
        ...(setting.signal !== undefined && { signal: setting.signal }),
        deps: (deps) => ({ ...this.#outside(deps, url, port, id, setting) }),
      });
    } finally {
      this.#running.delete(id);
    }
  }

  #outside(deps: Deps, url: string, port: DiskPort, id: number, setting: ProcessSetting): Partial<Deps> {
    const { around, breakJournal } = setting;
    const store = openRunStore(this.home, { newId: randomUUID, port, processes: this.#processTable(id) });
    return {
      clock: { today: deps.clock.today, now: () => this.now },
      // Over at once, although time passes: patience that is counted in minutes must end as well.
      delay: (ms) => {
        this.now += ms;
        return Promise.resolve();
      },
      random: () => 0,
      openRunStore: () => Promise.resolve(breakJournal === undefined ? store : withJournal(store, breakJournal)),
      openResultFiles: (file, outDir, columns) => openResultFiles(file, outDir, port, columns),
      createFile: (path) => createAtomicFile(path, port),
      openConnection: () => Promise.resolve(this.#connect(url, around)),
    };
  }

  #connect(url: string, around: ProcessSetting['around']): Connection {
    const address = parseServiceAddress(url);
    const { send, close } = openUndiciTransport({
      origin: address.origin,
      connections: 8,
      connectTimeoutMs: TIMEOUT_MS,
      answerTimeoutMs: TIMEOUT_MS,
      maxAnswerBytes: 1 << 24,
    });
    const transport = withTraceId(withNegotiation(around?.(send) ?? send, 'en'), randomUUID);
    const client = { transport, address, now: () => this.now };
    const target = { id: url, name: url };
    const [api, controls, workdays] = [
      new CareerBreakApi(client),
      new MockControls(client),
      new WorkdayCalculationApi(client),
    ];
    return { api, controls, workdays, target, close };
  }

  /** A process that has died runs no more, whoever else does. */
  #processTable(ownId: number): ProcessTable {
    return {
      ownId,
      isRunning: (id) => this.#running.has(id),
      startOf: (id) => (this.#running.has(id) ? `start-${String(id)}` : undefined),
    };
  }
}

function withJournal(store: RunStore, change: (journal: Journal) => Journal): RunStore {
  return {
    async openRun(run) {
      const opened = await store.openRun(run);
      return { ...opened, journal: change(opened.journal) };
    },
    readState: (run) => store.readState(run),
    recordCancellation: (record, wait) => store.recordCancellation(record, wait),
  };
}
