import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CareerBreakApi } from '../../src/client/career-break-api.ts';
import { openClient, type OpenClient } from '../../src/client/open-client.ts';
import {
  ClientError,
  ContractError,
  RefusedError,
  TransportError,
  UnavailableError,
  type Delivery,
} from '../../src/errors/client-error.ts';
import { startMock, type RunningMock } from '../../src/mock/start.ts';
import { MOCK_FAULT_KINDS, type MockFaultKind } from '../../src/schemas/wire/mock-controls.ts';
import { newRequest, NOW } from './client-setting.ts';

let service: RunningMock;
let client: OpenClient;
let ticket: string;

beforeEach(async () => {
  service = await startMock(
    { port: 0, seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0 },
    { now: () => NOW, delay: () => Promise.resolve() },
  );
  client = await openClient({ baseUrl: service.url, language: 'fr', newTraceId: randomUUID, now: () => NOW });
  ticket = (await client.api.createCareerBreakRequest(newRequest, { idempotencyKey: randomUUID() })).ticketNumber;
});

afterEach(async () => {
  await client.close();
  await service.close();
});

type Outcome = 'answer' | readonly [type: string, delivery: Delivery, retryable: boolean];

const LATER: Outcome = [UnavailableError.name, 'not-sent', true];
const FAILED: Outcome = [UnavailableError.name, 'unknown', true];
const LOST: Outcome = [TransportError.name, 'unknown', true];
const GARBLED: Outcome = [ContractError.name, 'unknown', true];
const FOREIGN: Outcome = [ContractError.name, 'unknown', false];

const EXPECTED: Readonly<Record<MockFaultKind, Outcome>> = {
  tooManyRequests: LATER,
  serviceUnavailable: LATER,
  badGateway: FAILED,
  internalServerError: FAILED,
  htmlErrorPage: FAILED,
  dropBeforeProcessing: LOST,
  dropAfterProcessing: LOST,
  truncatedBody: GARBLED,
  // The trace id in it is that of another call.
  duplicateAnswer: GARBLED,
  expiredToken: [RefusedError.name, 'refused', false],
  wrongContentType: FOREIGN,
  redirect: FOREIGN,
  delay: 'answer',
  unknownEnumCode: 'answer',
  extraField: 'answer',
  deferredRead: 'answer',
  unhealthy: 'answer',
};

const PDF = Buffer.from('%PDF-1.7');
const keyed = () => ({ idempotencyKey: randomUUID() });

const OPERATIONS: Readonly<Record<string, (api: CareerBreakApi) => Promise<unknown>>> = {
  createCareerBreakRequest: (api) => api.createCareerBreakRequest(newRequest, keyed()),
  createModification: (api) =>
    api.createModification(ticket, { newEndDate: '2027-03-31', certifiedAccurate: true }, keyed()),
  replaceCancellation: (api) => api.replaceCancellation(ticket, { confirmed: true }),
  getCareerBreakRequest: (api) => api.getCareerBreakRequest(ticket),
  queryCareerBreakRequests: (api) => api.queryCareerBreakRequests({ clientReference: 'R-1' }),
  createAttachment: (api) =>
    api.createAttachment(ticket, { attachmentType: 'contract', fileName: 'contract.pdf' }, PDF, keyed()),
  getAttachments: (api) => api.getAttachments(ticket),
};

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    await call;
    return 'answer';
  } catch (error) {
    if (error instanceof ClientError) return [error.name, error.delivery, error.retryable];
    throw error;
  }
}

describe.each(Object.keys(OPERATIONS))('%s', (operation) => {
  const call = (): Promise<unknown> => OPERATIONS[operation]?.(client.api) ?? Promise.reject(new Error(operation));

  it.each(MOCK_FAULT_KINDS)('%s has its defined outcome', async (kind) => {
    await call();
    const isForOne = kind === 'deferredRead' || kind === 'unhealthy';
    const fault = { operation: isForOne ? '*' : operation, kind, ...(kind === 'delay' && { delayMs: 1 }) };
    await client.controls.replaceFaults({ items: [fault] });
    expect(await outcomeOf(call())).toEqual(EXPECTED[kind]);
  });

  it.each([303, 307] as const)('does not follow a %i', async (status) => {
    await client.controls.replaceFaults({ items: [{ operation, kind: 'redirect', status }] });
    await outcomeOf(call());
    const { items, received } = await client.controls.getCalls();
    expect(items.at(-1)).toMatchObject({ operation, status, fault: 'redirect' });
    expect(received.byOperation).not.toHaveProperty('getAccessProfile');
  });
});

describe('what a fault tells', () => {
  it('is how long to wait, until the end of a maintenance window', async () => {
    await client.controls.replaceFaults({ items: [{ operation: '*', kind: 'serviceUnavailable', durationSec: 90 }] });
    await expect(client.api.getCareerBreakRequest(ticket)).rejects.toMatchObject({ retryAfterMs: 90_000 });
    expect(await client.api.getHealth()).toEqual({ status: 'DOWN' });
  });

  it('is that one is not allowed when the token has expired', async () => {
    await client.controls.replaceFaults({ items: [{ operation: '*', kind: 'expiredToken' }] });
    await expect(client.api.getCareerBreakRequest(ticket)).rejects.toMatchObject({
      key: 'service.notAllowed',
      problemType: 'urn:problem-type:belgif:expiredAccessToken',
    });
  });

  it('is that a request just filed is not found, until it is', async () => {
    await client.controls.replaceFaults({
      items: [{ operation: 'createCareerBreakRequest', kind: 'deferredRead', reads: 2 }],
    });
    const { ticketNumber } = await client.api.createCareerBreakRequest(newRequest, keyed());
    await expect(client.api.getCareerBreakRequest(ticketNumber)).rejects.toMatchObject({ key: 'service.notFound' });
    expect((await client.api.queryCareerBreakRequests({})).total).toBe(1);
    expect((await client.api.getCareerBreakRequest(ticketNumber)).ticketNumber).toBe(ticketNumber);
  });
});
