import { join } from 'node:path';
import { UsageError } from '../../errors/app-error.ts';
import { nodeDiskPort, type DiskPort } from '../files/disk-port.ts';
import type { ProcessTable } from '../lock/process-table.ts';
import { listRun, type ListedRun } from './list-run.ts';
import { openReview, type RunReview } from './open-review.ts';
import { planPurge, type PurgePlan, type PurgeRequest } from './plan-purge.ts';
import { purgeRun, removeLeftovers } from './purge-run.ts';
import { hashFile, readRun, type ReadRun } from './read-run.ts';
import { RUN_ID } from './run-id.ts';
import { readDamaged, setAsideRun, type DamagedRun } from './set-aside-run.ts';

/** The runs of this machine, to be looked at, decided about and removed. */
export interface RunCatalogue {
  /** Newest first. One that cannot be read is among them. */
  list(): Promise<readonly ListedRun[]>;
  /** A whole identifier, the beginning of just one, or `last`. @throws UsageError `usage.noSuchRun`, `usage.severalRuns` */
  find(name: string): Promise<string>;
  /** @throws InputError `journal.damaged` or `journal.newerVersion` */
  read(runId: string): Promise<ReadRun>;
  /** Keeps other processes out of the run until closed. @throws BusyError `busy.run`; InputError; OutputError */
  review(runId: string): Promise<RunReview>;
  /** What a purge would remove, and what it would leave and why. */
  planPurge(request: PurgeRequest): Promise<PurgePlan>;
  /** Removes one run, after what keeps its rows from being filed again was put down. Throws for one that must stay. */
  purge(runId: string, now: number): Promise<void>;
  /** A damaged run as far as it can be read. @throws UsageError `usage.runNotDamaged`; InputError `journal.newerVersion` */
  readDamaged(runId: string): Promise<DamagedRun>;
  /** Moves a damaged run out of the way; gives how many of its filings stay known. Throws for any other run. */
  setAside(runId: string, now: number): Promise<{ readonly kept: number }>;
  /** Deletes what purges that were cut off had no time to delete. */
  finishPurges(): Promise<void>;
  /** SHA-256 of a file as it is now; undefined when there is none. @throws InputError */
  hashFile(path: string): Promise<string | undefined>;
}

export interface RunCatalogueDeps {
  /** A new random UUID. */
  newId(): string;
  readonly processes: ProcessTable;
  readonly port?: DiskPort;
}

export function openRunCatalogue(
  home: string,
  { newId, processes, port = nodeDiskPort }: RunCatalogueDeps,
): RunCatalogue {
  const folder = join(home, 'runs');
  const deps = { newId, processes, port };
  const runIds = async (): Promise<readonly string[]> =>
    (await port.list(folder)).filter((name) => RUN_ID.test(name)).toSorted();
  const catalogue: RunCatalogue = {
    async list() {
      const runs: ListedRun[] = [];
      for (const runId of (await runIds()).toReversed()) {
        const run = await listRun(folder, runId, deps);
        if (run !== undefined) runs.push(run);
      }
      return runs;
    },
    async find(name) {
      const ids = await runIds();
      const last = ids.at(-1);
      if (name === 'last' && last !== undefined) return last;
      const found = name === '' ? [] : ids.filter((id) => id.startsWith(name));
      const [only] = found;
      if (only === undefined) throw new UsageError('usage.noSuchRun', { run: name });
      if (found.length > 1) throw new UsageError('usage.severalRuns', { run: name, count: found.length });
      return only;
    },
    read: (runId) => readRun(folder, runId, deps),
    review: (runId) => openReview(folder, runId, deps),
    planPurge: async (request) => planPurge(request, await runIds(), catalogue.read),
    purge: (runId, now) => purgeRun(folder, runId, now, deps),
    readDamaged: (runId) => readDamaged(folder, runId, deps),
    setAside: (runId, now) => setAsideRun(folder, runId, now, deps),
    finishPurges: () => removeLeftovers(folder, deps),
    hashFile,
  };
  return catalogue;
}
