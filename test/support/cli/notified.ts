import * as z from 'zod';
import { onTestFinished } from 'vitest';
import { startMock, type RunningMock } from '../../../src/mock/start.ts';
import type { MockFault } from '../../../src/schemas/wire/mock-controls.ts';
import { newHome, runCli, type CliResult, type CliSetting } from './run-cli.ts';

const Ticket = z.object({ ticketNumber: z.string() });

/** A simulated service on 2026-11-21 to which workers write, and `baw` at the desk of their employer. */
export interface Office {
  readonly service: RunningMock;
  readonly home: string;
  /** A worker sends a notification; its ticket. */
  notify(notice?: object): Promise<string>;
  plan(...faults: readonly MockFault[]): Promise<void>;
  control(method: string, path: string, body: object): Promise<unknown>;
  get(path: string): Promise<unknown>;
  baw(argv: readonly string[], setting?: CliSetting): Promise<CliResult>;
}

export async function openOffice(
  options: { readonly idempotency?: 'on' | 'off'; readonly overlaps?: 'block' | 'warn' } = {},
): Promise<Office> {
  const service = await startMock(
    { port: 0, seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0, ...options },
    { now: () => Date.parse('2026-11-21T09:00:00Z'), delay: () => Promise.resolve() },
  );
  onTestFinished(() => service.close());
  const home = newHome();
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(service.url + path, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    service,
    home,
    notify: async (notice = {}) =>
      Ticket.parse(await call('POST', '/mock/v1/workerNotifications', notice)).ticketNumber,
    plan: async (...items) => void (await call('PUT', '/mock/v1/faults', { items })),
    control: (method, path, body) => call(method, `/mock/v1${path}`, body),
    get: (path) => call('GET', `/REST/careerBreak/v1${path}`),
    // Pauses take no time.
    baw: (argv, setting = {}) =>
      runCli(['--service', service.url, '--as-of', '2026-11-21', ...argv], {
        home,
        ...setting,
        deps: (deps) => ({ delay: () => Promise.resolve(), ...setting.deps?.(deps) }),
      }),
  };
}

/** The working hours of a half-time leave, as flags. */
export const HALF_TIME = ['--hours-full', '38:00', '--hours-before', '38:00', '--hours-during', '19:00'] as const;
