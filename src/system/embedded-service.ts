import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clock, Target } from '../deps.ts';
import { BusyError, OutputError } from '../errors/app-error.ts';
import type { RunningMock } from '../mock/start.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';

export interface EmbeddedSetting {
  /** The tool's data folder. */
  readonly home: string;
  readonly clock: Clock;
  /** The date that counts as today, so that the service dates what it receives on it. */
  readonly asOf: CivilDate | undefined;
  readonly signal: AbortSignal;
  delay(ms: number, signal: AbortSignal): Promise<void>;
}

export interface EmbeddedService extends RunningMock {
  readonly target: Target;
}

const DAY_MS = 86_400_000;
/** Eight in the morning in Greenwich is the same calendar day in Belgium, summer and winter. */
const OPENING_MS = 8 * 3_600_000;
const SEED = 1;
/** A command holds the service for a moment only, so one that waits this long has met something that stays. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 100;

export function embeddedStateFolder(home: string): string {
  return path.join(home, 'embedded-service');
}

/**
 * Starts the service that the tool ships, on a free port of this machine; its requests stay in the data folder.
 * @throws BusyError when another process keeps holding that folder; OutputError when it cannot be written.
 */
export async function startEmbeddedService(setting: EmbeddedSetting): Promise<EmbeddedService> {
  const { home, clock, asOf, signal, delay } = setting;
  const stateDir = embeddedStateFolder(home);
  const id = await readEnvironmentId(stateDir);
  const { startMock } = await import('../mock/start.ts');
  const aheadMs = asOf === undefined ? 0 : asOf * DAY_MS + OPENING_MS - clock.now();
  const options = { port: 0, stateDir, seed: SEED, idempotency: 'on', overlaps: 'warn', latencyMs: 0 } as const;
  const deps = { now: () => clock.now() + aheadMs, delay: (ms: number) => delay(ms, signal) };
  const giveUpAt = clock.now() + PATIENCE_MS;
  for (;;) {
    try {
      const running = await startMock(options, deps);
      return { ...running, target: { id, name: 'embedded', isEmbedded: true } };
    } catch (error) {
      if (!(error instanceof BusyError) || clock.now() >= giveUpAt) throw error;
      await delay(PAUSE_MS, signal);
    }
  }
}

/** Ties the journals of runs to this state: another data folder, or a new one in its place, is another environment. */
async function readEnvironmentId(stateDir: string): Promise<string> {
  const file = path.join(stateDir, 'environment-id');
  const known = await readIfThere(file);
  if (known !== undefined) return known;
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(stateDir, { recursive: true, mode: 0o700 });
    await writeFile(draft, `embedded-${randomUUID()}\n`, { mode: 0o600 });
    // Linking a complete file makes it appear with its content, and fails when another process was first.
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw cannotWrite(error, file);
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw cannotWrite(error, file);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function cannotWrite(error: unknown, file: string): OutputError {
  if (isCode(error, 'ENOSPC')) return new OutputError('output.diskFull', { file }, { cause: error });
  const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new OutputError('output.notWritable', { file, detail }, { cause: error });
}
