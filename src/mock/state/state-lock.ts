import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import * as z from 'zod';
import { BusyError } from '../../errors/app-error.ts';

const Owner = z.object({ pid: z.int(), startedAt: z.string() });
type Owner = z.infer<typeof Owner>;

/** Two attempts can meet a dead owner's file; more means that others are taking turns with it. */
const ATTEMPTS = 5;

/**
 * Keeps other services out of a state folder until released or until this process ends.
 * @throws BusyError `busy.service` when a living process holds it.
 */
export function lockStateFolder(folder: string): { release(): void } {
  const file = join(folder, 'service.lock');
  const claim = join(folder, `service.lock.${randomUUID()}`);
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
      if (owner !== undefined && isAlive(owner, me)) throw new BusyError('busy.service', { owner: owner.pid, file });
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
function isAlive(owner: Owner, me: Owner): boolean {
  if (owner.pid === me.pid) return owner.startedAt === me.startedAt;
  const startedAt = startOf(owner.pid);
  if (startedAt !== undefined) return owner.startedAt === startedAt;
  try {
    return kill(owner.pid, 0);
  } catch (error) {
    return isErrorWithCode(error, 'EPERM');
  }
}

/** When a process started, in ticks since the machine's start; `undefined` where `/proc` does not tell. */
function startOf(processId: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(processId)}/stat`, 'latin1');
    // The name, in brackets, may hold blanks; the start is the twentieth field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isErrorWithCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
