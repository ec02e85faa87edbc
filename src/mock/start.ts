import { isDeepStrictEqual } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { UsageError } from '../errors/app-error.ts';
import type { MockFaults } from '../schemas/wire/mock-controls.ts';
import type { NewMockClient } from '../schemas/wire/mock-clients.ts';
import type { SeedName } from '../schemas/wire/seed-names.ts';
import { createApp } from './app.ts';
import type { Limits } from './http/call-limits.ts';
import type { MadeClient } from './access/make-clients.ts';
import { SERVER_LIMITS, serverOptions, type ServerLimits } from './server-limits.ts';
import { linuxProcessTable, type ProcessTable } from './state/state-lock.ts';
import { Store } from './state/store.ts';

export interface MockOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder that keeps the state; without it the state ends with the service. */
  readonly stateDir?: string;
  /** The same seed gives the same tickets in the same order. */
  readonly seed: number;
  /** The day on which the service's clock starts; without it the clock goes on as the folder says, else as the machine's. */
  readonly clockDate?: string;
  readonly idempotency: 'on' | 'off';
  /** What happens to a request that overlaps another of the same worker and employer. */
  readonly overlaps: 'block' | 'warn' | 'silent';
  /** Whether a call without a token is refused; without it such a call is the built-in identity's. */
  readonly requiresSignIn?: boolean;
  /** How long a token lasts; ten minutes when absent. */
  readonly tokenLifetimeSec?: number;
  /** A situation with clients of its own, whose keys are in the state folder; sign-in is then required. */
  readonly seedName?: SeedName;
  /** Whether the built-in identity may sign in too, with a key that is made in the state folder on first use. */
  readonly makesBuiltInClient?: boolean;
  /** Who may sign in, besides those that the folder knows. */
  readonly clients?: readonly NewMockClient[];
  /** How long every answer is held back, after its effect is saved. */
  readonly latencyMs: number;
  /** What the service says that it takes, and no more. */
  readonly limits?: Limits;
  /** What the first calls suffer; the rules begin anew with every start. */
  readonly faults?: MockFaults;
  /** Where it differs from what one caller may usually take. */
  readonly serverLimits?: Partial<ServerLimits>;
}

export interface MockDeps {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly delay: (ms: number) => Promise<void>;
  /** Tells whether the owner of a locked state folder still lives; needed where there is no `/proc`. */
  readonly processes?: ProcessTable;
  /** Told of failures that the service answers with a plain 500. */
  readonly onFault?: (error: unknown) => void;
}

export interface RunningMock {
  readonly url: string;
  /** Those whose keys the service made itself. */
  readonly clients: readonly { readonly clientId: string; readonly keyFile: string }[];
  close(): Promise<void>;
}

const TOKEN_LIFETIME_SEC = 600;
const HOST = '127.0.0.1';

/**
 * Starts the service on the loopback interface.
 * @throws UsageError `mock.portInUse`; BusyError `busy.service` when another service uses the state folder; InputError
 *   `journal.damagedFile` when the folder's file is not as it was written; OutputError when the folder cannot be used.
 */
export async function startMock(options: MockOptions, deps: MockDeps): Promise<RunningMock> {
  const { stateDir, seed, clockDate, idempotency, overlaps, latencyMs } = options;
  const processes = deps.processes ?? linuxProcessTable();
  const store = new Store({ seed, now: deps.now, processes, ...(stateDir !== undefined && { stateDir }) });
  try {
    if (clockDate !== undefined) store.setClock(clockDate);
    const made = await makeOwnClients(options);
    for (const client of [...(options.clients ?? []), ...made.map((each) => each.client)]) {
      if (!isDeepStrictEqual(store.state.client(client.clientId), client)) {
        store.record({ kind: 'clientRegistered', client });
      }
    }
    const app = createApp({
      store,
      idempotency,
      overlaps,
      ...(clockDate !== undefined && { clockDate }),
      limits: options.limits ?? {},
      faults: options.faults ?? { items: [] },
      requiresSignIn: options.requiresSignIn ?? options.seedName !== undefined,
      tokenLifetimeSec: options.tokenLifetimeSec ?? TOKEN_LIFETIME_SEC,
      latencyMs,
      // A wait is cut short when the service is to stop: then the answer leaves at once.
      delay: (ms) => deps.delay(ms).catch(() => undefined),
      now: deps.now,
      onFault: (error) => deps.onFault?.(error),
    });
    const serverLimits = { ...SERVER_LIMITS, ...options.serverLimits };
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: serverOptions(serverLimits) });
    server.maxConnections = serverLimits.connections;
    const port = await listen(server, options.port);
    let closing: Promise<void> | undefined;
    return {
      url: `http://${HOST}:${String(port)}`,
      clients: made.map(({ client, keyFile }) => ({ clientId: client.clientId, keyFile })),
      close: () => (closing ??= close(server, store)),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function makeOwnClients({ seedName, makesBuiltInClient, stateDir }: MockOptions): Promise<readonly MadeClient[]> {
  if (stateDir === undefined || (seedName === undefined && makesBuiltInClient !== true)) return [];
  const { makeClients } = await import('./access/make-clients.ts');
  const { SEEDS } = await import('./seeds/seeds.ts');
  const { BUILT_IN } = await import('./access/identity.ts');
  return makeClients(seedName === undefined ? [BUILT_IN] : SEEDS[seedName], stateDir);
}

type Server = ReturnType<typeof createAdaptorServer>;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error) => {
      const isTaken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      reject(isTaken ? new UsageError('mock.portInUse', { port }, { cause: error }) : error);
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Stops listening and ends the open connections; what was answered is on disk already. */
async function close(server: Server, store: Store): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  store.close();
}
