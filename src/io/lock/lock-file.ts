import * as z from 'zod';
import { BusyError } from '../../errors/app-error.ts';
import type { DiskPort } from '../files/disk-port.ts';
import { systemCode } from '../files/system-code.ts';
import type { ProcessTable } from './process-table.ts';

export interface LockDeps {
  readonly port: DiskPort;
  readonly processes: ProcessTable;
  /** A new random identifier, fit for a file name. */
  newId(): string;
}

export interface Lock {
  release(): Promise<void>;
}

const Owner = z.object({ pid: z.int(), startedAt: z.string().exactOptional(), id: z.string().regex(/^[\w-]+$/) });
type Owner = z.infer<typeof Owner>;

const OWNER_ONLY = 0o600;
/** Every turn means that another process took or left the lock meanwhile. */
const MOST_TURNS = 50;

/**
 * Keeps other processes out until released, or until this process ends.
 * @throws BusyError `busy.run` when a living process holds the lock.
 */
export async function acquireLock(file: string, { port, processes, newId }: LockDeps): Promise<Lock> {
  const pid = processes.ownId;
  const startedAt = processes.startOf(pid);
  const me: Owner = { pid, ...(startedAt !== undefined && { startedAt }), id: newId() };
  const claim = `${file}.${me.id}`;
  // A link appears with its owner in it, or not at all; a file that is created first and written then would not.
  const claimFile = await port.create(claim, OWNER_ONLY);
  try {
    try {
      await claimFile.write(Buffer.from(JSON.stringify(me)));
    } finally {
      await claimFile.close();
    }
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if (await linkNew(port, claim, file)) return heldLock(port, file);
      const owners = await readOwners(port, file);
      const last = owners.at(-1);
      if (last === undefined) continue;
      if (isAlive(last, processes)) throw new BusyError('busy.run', { owner: last.pid, file });
      if (await succeed(port, claim, file, owners)) return heldLock(port, file);
    }
    throw new BusyError('busy.run', { owner: (await readOwners(port, file)).at(-1)?.pid ?? 0, file });
  } finally {
    await removeIfThere(port, claim);
  }
}

/** The living process that holds a lock, without taking it; undefined when nobody does. */
export async function findLockOwner(
  file: string,
  { port, processes }: Pick<LockDeps, 'port' | 'processes'>,
): Promise<number | undefined> {
  const owner = (await readOwners(port, file)).at(-1);
  return owner !== undefined && isAlive(owner, processes) ? owner.pid : undefined;
}

function heldLock(port: DiskPort, file: string): Lock {
  return { release: () => removeIfThere(port, file) };
}

/** Who succeeds a dead owner says so under that owner's name first, so that there is one successor. */
function successorFile(file: string, dead: Owner): string {
  return `${file}.after-${dead.id}`;
}

/** The owner that the lock names, and those that were taking it over and died on the way. */
async function readOwners(port: DiskPort, file: string): Promise<readonly Owner[]> {
  const owners: Owner[] = [];
  let owner = await readOwner(port, file, 0);
  while (owner !== undefined) {
    owners.push(owner);
    owner = await readOwner(port, successorFile(file, owner), owners.length);
  }
  return owners;
}

/** Takes the lock from dead owners. False when somebody else did. */
async function succeed(port: DiskPort, claim: string, file: string, dead: readonly Owner[]): Promise<boolean> {
  const successions = dead.map((owner) => successorFile(file, owner));
  const own = successions.at(-1);
  if (own === undefined || !(await linkNew(port, claim, own))) return false;
  // Successions are removed only after the lock has its new owner, so one that is free although it was used shows here.
  if ((await readOwner(port, file, 0))?.id !== dead[0]?.id) {
    await removeIfThere(port, own);
    return false;
  }
  const proof = `${claim}.won`;
  await port.link(claim, proof);
  await port.rename(proof, file);
  for (const succession of successions) await removeIfThere(port, succession);
  return true;
}

/** A process number is used again, so the start of the process must agree where it can be known. */
function isAlive({ pid, startedAt }: Owner, processes: ProcessTable): boolean {
  const start = processes.startOf(pid);
  return start === undefined || startedAt === undefined ? processes.isRunning(pid) : start === startedAt;
}

/** `place`: how many owners come before this one. */
async function readOwner(port: DiskPort, file: string, place: number): Promise<Owner | undefined> {
  try {
    return parseOwner(await port.readText(file), place);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * What cannot be read was left by a power cut: a living owner's lock is complete from the start. Several such owners need
 * names of their own, or each would be the successor of itself.
 */
function parseOwner(text: string, place: number): Owner {
  try {
    return Owner.parse(JSON.parse(text));
  } catch {
    return { pid: -1, id: place === 0 ? 'unreadable' : `unreadable-${String(place)}` };
  }
}

async function linkNew(port: DiskPort, from: string, to: string): Promise<boolean> {
  try {
    await port.link(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function removeIfThere(port: DiskPort, file: string): Promise<void> {
  try {
    await port.remove(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
