import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { BusyError } from '../../errors/app-error.ts';

/** The processes of this machine, as far as a lock must know them. */
export interface ProcessTable {
  readonly ownId: number;
  isRunning(processId: number): boolean;
}

/** What Linux tells through its files; elsewhere the caller must hand in a table. */
export function linuxProcessTable(): ProcessTable {
  return {
    ownId: Number(/^\d+/.exec(readProcess('self') ?? '')?.[0] ?? 0),
    isRunning: (processId) => readProcess(String(processId)) !== undefined,
  };
}

const Owner = z.object({ pid: z.int(), startedAt: z.string() });
type Owner = z.infer<typeof Owner>;

/** Two attempts can meet a dead owner's file; more means that others are taking turns with it. */
const ATTEMPTS = 5;

/**
 * Keeps other services out of a state folder until released or until this process ends.
 * @throws BusyError `busy.service` when a living process holds it.
 */
export function lockStateFolder(folder: string, processes: ProcessTable): { release(): void } {
  const file = join(folder, 'service.lock');
  const claim = join(folder, `service.lock.${randomUUID()}`);
  const pid = processes.ownId;
  const me: Owner = { pid, startedAt: startOf(pid) ?? String(Math.round(performance.timeOrigin)) };
  // Linking a complete file makes the lock appear with its owner in it, and fails when there is one.
  writeFileSync(claim, JSON.stringify(me), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      try {
        linkSync(claim, file);
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (!isErrorWithCode(error, 'EEXIST')) throw error;
      }
      const owner = ownerOf(file);
      if (owner !== undefined && isAlive(owner, me, processes))
        throw new BusyError('busy.service', { owner: owner.pid, file });
      setAside(file, owner);
    }
    throw new BusyError('busy.service', { owner: ownerOf(file)?.pid ?? 0, file });
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Removes a dead owner's file, unless another process has put its own in its place meanwhile. */
function setAside(file: string, dead: Owner | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isErrorWithCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = ownerOf(aside);
  if (moved?.pid !== dead?.pid || moved?.startedAt !== dead?.startedAt) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (!isErrorWithCode(error, 'EEXIST')) throw error;
    }
  }
  rmSync(aside, { force: true });
}

function ownerOf(file: string): Owner | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Process numbers are used again, so the start of the process must agree where it can be known. */
function isAlive(owner: Owner, me: Owner, processes: ProcessTable): boolean {
  if (owner.pid === me.pid) return owner.startedAt === me.startedAt;
  const startedAt = startOf(owner.pid);
  return startedAt === undefined ? processes.isRunning(owner.pid) : owner.startedAt === startedAt;
}

/** When a process started, in ticks since the machine's start; `undefined` where that cannot be known. */
function startOf(processId: number): string | undefined {
  const stat = readProcess(String(processId));
  // The name, in brackets, may hold blanks; the start is the twentieth field after it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function readProcess(name: string): string | undefined {
  try {
    return readFileSync(`/proc/${name}/stat`, 'latin1');
  } catch {
    return undefined;
  }
}

function isErrorWithCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
