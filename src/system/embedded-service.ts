import path from 'node:path';
import type { Clock, Target } from '../deps.ts';
import { EMBEDDED } from '../config/service-address.ts';
import { BusyError } from '../errors/app-error.ts';
import { makeStateFolder } from './state-folder.ts';
import { processTable } from './process-table.ts';
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
  /** Its own clock. */
  now(): number;
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
  await makeStateFolder(stateDir);
  const { startMock } = await import('../mock/start.ts');
  const aheadMs = asOf === undefined ? 0 : asOf * DAY_MS + OPENING_MS - clock.now();
  const options = {
    port: 0,
    stateDir,
    seed: SEED,
    idempotency: 'on',
    overlaps: 'warn',
    latencyMs: 0,
    makesBuiltInClient: true,
  } as const;
  const now = (): number => clock.now() + aheadMs;
  const deps = {
    now,
    delay: (ms: number) => delay(ms, signal),
    processes: processTable(),
  };
  const giveUpAt = clock.now() + PATIENCE_MS;
  for (;;) {
    try {
      const running = await startMock(options, deps);
      return { ...running, target: { id: EMBEDDED, name: EMBEDDED }, now };
    } catch (error) {
      if (!(error instanceof BusyError) || clock.now() >= giveUpAt) throw error;
      await delay(PAUSE_MS, signal);
    }
  }
}
