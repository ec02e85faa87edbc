import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClient, type OpenClient } from '../../src/client/open-client.ts';
import { startMock, type RunningMock } from '../../src/mock/start.ts';
import { collect, newRequest, NOW } from './client-setting.ts';

let service: RunningMock;
let client: OpenClient;

beforeEach(async () => {
  service = await startMock(
    { port: 0, seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0 },
    { now: () => NOW, delay: () => Promise.resolve() },
  );
  client = await openClient({ baseUrl: service.url, language: 'fr', newTraceId: randomUUID, now: () => NOW });
});

afterEach(async () => {
  await client.close();
  await service.close();
});

const file = () => client.api.createCareerBreakRequest(newRequest, { idempotencyKey: randomUUID() });

describe('the client of the simulated service', () => {
  it('files a request once for a key', async () => {
    const idempotencyKey = randomUUID();
    const first = await client.api.createCareerBreakRequest(newRequest, { idempotencyKey });
    const second = await client.api.createCareerBreakRequest(newRequest, { idempotencyKey });
    expect(second).toEqual(first);
    expect((await client.controls.getLedger()).requests).toHaveLength(1);
  });

  it('gives a request back as it was filed', async () => {
    const filed = await file();
    expect(await client.api.getCareerBreakRequest(filed.ticketNumber)).toEqual(filed);
    expect(filed).toMatchObject({ clientReference: 'R-1', status: 'awaitingWorker', period: newRequest.period });
  });

  it('goes through the pages of a search', async () => {
    for (let index = 0; index < 101; index += 1) await file();
    const { items, next } = await client.api.queryCareerBreakRequests({});
    expect(items).toHaveLength(100);
    expect(next).toBeDefined();
    expect(await collect(client.api.findRequests({ ssin: newRequest.worker.ssin }))).toHaveLength(101);
  });

  it('changes the end of a request and lists the changes', async () => {
    const { ticketNumber } = await file();
    const body = { newEndDate: '2027-03-31', certifiedAccurate: true } as const;
    const changed = await client.api.createModification(ticketNumber, body, { idempotencyKey: randomUUID() });
    expect(changed.newEndDate).toBe('2027-03-31');
    expect((await client.api.getModifications(ticketNumber)).items).toEqual([changed]);
  });

  it('cancels a request, and again without harm', async () => {
    const { ticketNumber } = await file();
    await expect(client.api.getCancellation(ticketNumber)).rejects.toMatchObject({ key: 'service.notFound' });
    const cancelled = await client.api.replaceCancellation(ticketNumber, { confirmed: true });
    expect(await client.api.replaceCancellation(ticketNumber, { confirmed: true })).toEqual(cancelled);
    expect(await client.api.getCancellation(ticketNumber)).toEqual(cancelled);
  });

  it('tells what is refused after the worker has completed the request', async () => {
    const { ticketNumber } = await file();
    await client.controls.completeWorkerPart(ticketNumber);
    await client.controls.takeProcessingStep(ticketNumber);
    await expect(client.api.replaceCancellation(ticketNumber, { confirmed: true })).rejects.toMatchObject({
      key: 'service.notModifiable',
      delivery: 'refused',
      details: { requestStatus: 'inProcessing' },
    });
  });

  it('says which field is wrong', async () => {
    const wrong = { ...newRequest, worker: { ...newRequest.worker, ssin: '85031464068' } };
    await expect(client.api.createCareerBreakRequest(wrong, { idempotencyKey: randomUUID() })).rejects.toMatchObject({
      key: 'service.badRequest',
      issues: [{ name: 'worker.ssin', type: 'urn:problem-type:belgif-ext:input-validation:invalidStructure' }],
    });
  });

  it('reads the access profile and the health', async () => {
    expect((await client.api.getAccessProfile()).permissions).toContain('careerBreakEmployer');
    expect(await client.api.getHealth()).toEqual({ status: 'UP' });
  });

  it('sets the clock and empties the service', async () => {
    await file();
    expect((await client.controls.replaceClock({ date: '2027-05-01' })).dateTime).toContain('2027-05-01');
    await client.controls.reset();
    expect((await client.controls.getLedger()).requests).toEqual([]);
    expect((await client.controls.getClock()).dateTime).toContain('2026-11-21');
  });

  it('tells an unknown ticket from a service that is no simulation', async () => {
    await expect(client.controls.completeWorkerPart('04W-002ZS8X-NM-Z')).rejects.toMatchObject({
      key: 'service.notFound',
    });
  });
});
