import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startMock, type RunningMock } from '../../src/mock/start.ts';
import type { MockFault } from '../../src/schemas/wire/mock-controls.ts';
import { parentalHalf } from '../support/cli/filed-request.ts';
import { runCli, type CliResult } from '../support/cli/run-cli.ts';

let service: RunningMock;
let ticket = '';

beforeEach(async () => {
  const now = () => Date.parse('2026-11-21T09:00:00Z');
  const options = { port: 0, seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0 } as const;
  service = await startMock(options, { now, delay: () => Promise.resolve() });
  const answer = await fetch(`${service.url}/REST/careerBreak/v1/careerBreakRequests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `"${crypto.randomUUID()}"` },
    body: JSON.stringify(parentalHalf),
  });
  ticket = z.object({ ticketNumber: z.string() }).parse(await answer.json()).ticketNumber;
});

afterEach(() => service.close());

async function plan(fault: MockFault): Promise<void> {
  const answer = await fetch(`${service.url}/mock/v1/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items: [fault] }),
  });
  expect(answer.status).toBe(200);
}

/** Pauses take no time. */
const baw = (argv: readonly string[]): Promise<CliResult> =>
  runCli([...argv, '--service', service.url, '--as-of', '2026-11-21', '--json', '--quiet'], {
    deps: () => ({ delay: () => Promise.resolve() }),
  });

const modify = () => baw(['modify', ticket, '--end-date', '2027-04-30', '--certify']);

async function modifications(): Promise<readonly unknown[]> {
  const answer = await fetch(`${service.url}/REST/careerBreak/v1/careerBreakRequests/${ticket}/modifications`);
  return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items;
}

describe('a change whose answer is lost', () => {
  it.each(['dropAfterProcessing', 'dropBeforeProcessing', 'badGateway', 'truncatedBody'] as const)(
    'is made once, and its ticket known, after %s',
    async (kind) => {
      await plan({ operation: 'createModification', kind, times: 2 });
      const { exitCode, stdout } = await modify();
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'modified', ticketNumber: ticket });
      expect(await modifications()).toHaveLength(1);
    },
  );

  it('is unknown, not failed, when no answer ever comes', async () => {
    await plan({ operation: 'createModification', kind: 'dropAfterProcessing', times: 9 });
    const { exitCode, stdout, stderr } = await modify();
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ error: { key: 'service.outcomeUnknown', ticketNumber: ticket } });
    expect(await modifications()).toHaveLength(1);
  });

  it('waits as long as a service under load asks for', async () => {
    await plan({ operation: 'replaceCancellation', kind: 'serviceUnavailable', times: 1, retryAfterSec: 2 });
    expect((await baw(['cancel', ticket, '--yes'])).exitCode).toBe(0);
  });

  it('cancels once', async () => {
    await plan({ operation: 'replaceCancellation', kind: 'dropAfterProcessing', times: 1 });
    const { exitCode, stdout } = await baw(['cancel', ticket, '--yes']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'cancelled', ticketNumber: ticket });
  });
});

describe('an answer that is not the service’s', () => {
  it('is told as the gateway failing it is', async () => {
    await plan({ operation: 'getCareerBreakRequest', kind: 'htmlErrorPage', times: 1 });
    const { exitCode, stderr } = await baw(['show', ticket]);
    expect(exitCode).toBe(7);
    expect(JSON.parse(stderr)).toMatchObject({ error: { key: 'service.unavailable' } });
  });
});
