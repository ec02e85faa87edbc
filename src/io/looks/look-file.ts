import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { orOutputError, writeFileAtomically } from '../files/atomic-file.ts';
import { nodeDiskPort, type DiskPort } from '../files/disk-port.ts';

const SCHEMA_VERSION = 1;

const LookDocument = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  lookedAt: z.string(),
  /** State of each request, by its ticket. */
  requests: z.record(z.string(), z.string()),
  /** Absent in what an earlier version wrote. */
  firstLookAt: z.string().optional(),
  seen: z.array(z.object({ at: z.string(), ticketNumber: z.string(), from: z.string().optional() })).optional(),
});

/** What the board showed when it was last looked at: tickets and states, nobody's name or number. */
export interface Look {
  /** An instant. */
  readonly lookedAt: string;
  readonly requests: ReadonlyMap<string, string>;
  /** An instant: what was before it is not known. */
  readonly firstLookAt: string;
  /** Each change that a look found, the oldest first: from these the states of an earlier day can be told. */
  readonly seen: readonly SeenChange[];
}

export interface SeenChange {
  /** Instant of the look that found it. */
  readonly at: string;
  readonly ticketNumber: string;
  /** State at the look before; absent for a request that was not there. */
  readonly from?: string | undefined;
}

export interface LookFile {
  /** Undefined when there was no look yet, or what is left of it cannot be read. */
  read(viewer: string): Promise<Look | undefined>;
  /** In place of the one before, whole or not at all. @throws OutputError */
  write(viewer: string, look: Look): Promise<void>;
}

/** One file for each viewer: who looks, at which service. */
export function openLookFile(home: string, port: DiskPort = nodeDiskPort): LookFile {
  const folder = join(home, 'looks');
  const pathOf = (viewer: string): string =>
    join(folder, `${createHash('sha256').update(viewer).digest('hex').slice(0, 16)}.json`);
  return {
    async read(viewer) {
      try {
        const look = LookDocument.parse(JSON.parse(await port.readText(pathOf(viewer))));
        const { lookedAt, requests, firstLookAt = lookedAt, seen = [] } = look;
        return { lookedAt, requests: new Map(Object.entries(requests)), firstLookAt, seen };
      } catch {
        // Only a comparison is lost with it: the board itself comes from the service.
        return undefined;
      }
    },
    async write(viewer, { lookedAt, requests, firstLookAt, seen }) {
      const path = pathOf(viewer);
      await orOutputError(path, () => port.makePrivateFolders(folder));
      const states = Object.fromEntries(requests);
      const document = { schemaVersion: SCHEMA_VERSION, lookedAt, requests: states, firstLookAt, seen };
      await writeFileAtomically(path, `${JSON.stringify(document)}\n`, port);
    },
  };
}
