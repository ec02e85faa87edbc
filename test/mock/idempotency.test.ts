import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { API, issuesOf, newRequest, startService } from './running-service.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const REUSED = 'urn:problem-type:onem-mock:careerBreak:idempotencyKeyReused';
const ledgerSize = async (service: Awaited<ReturnType<typeof startService>>): Promise<number> =>
  (await service.control('GET', '/ledger')).json.requests.length;

describe('an idempotency key', () => {
  it.each([
    ['is missing', undefined],
    ['has no quotes', randomUUID()],
    ['is no UUID', '"row-1"'],
  ])('is required: the call is refused when it %s', async (_, key) => {
    const service = await startService();
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const reply = await service.call('POST', `${API}/careerBreakRequests`, { body: newRequest(), headers });
    expect(reply.status).toBe(400);
    expect(issuesOf(reply)).toEqual(['schemaViolation header:Idempotency-Key']);
  });

  it('gives a repeat the first answer, whatever happened since', async () => {
    const service = await startService();
    const key = randomUUID();
    const first = await service.create(newRequest(), key);
    await service.modify(first.json.ticketNumber, '2027-08-31');
    await service.cancel(first.json.ticketNumber);
    const again = await service.create(newRequest(), key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(await ledgerSize(service)).toBe(1);
  });

  it('knows the same content written in another order', async () => {
    const service = await startService();
    const key = randomUUID();
    const first = await service.create(newRequest(), key);
    const shuffled = Object.fromEntries(Object.entries(newRequest()).reverse());
    expect((await service.create(shuffled, key)).text).toBe(first.text);
  });

  it('is refused for another content', async () => {
    const service = await startService();
    const key = randomUUID();
    await service.create(newRequest(), key);
    const reply = await service.create(newRequest({ comment: 'other' }), key);
    expect([reply.status, reply.json.type]).toEqual([409, REUSED]);
    expect(await ledgerSize(service)).toBe(1);
  });

  it('belongs to one operation, and there to one request', async () => {
    const service = await startService();
    const key = randomUUID();
    const created = await service.create(newRequest(), key);
    const other = await service.file();
    const modified = await service.modify(created.json.ticketNumber, '2027-07-31', key);
    expect(modified.status).toBe(201);
    expect((await service.modify(created.json.ticketNumber, '2027-07-31', key)).text).toBe(modified.text);
    expect((await service.modify(other, '2027-07-31', key)).json.type).toBe(REUSED);
  });

  it('keeps a refusal by the state of the request', async () => {
    const service = await startService();
    const [ticket, key] = [await service.file(), randomUUID()];
    await service.control('POST', `/careerBreakRequests/${ticket}/workerCompletion`);
    const first = await service.modify(ticket, '2027-07-31', key);
    await service.control('POST', `/careerBreakRequests/${ticket}/processingSteps`);
    const again = await service.modify(ticket, '2027-07-31', key);
    expect([first.json.requestStatus, again.json.requestStatus]).toEqual(['awaitingProcessing', 'awaitingProcessing']);
  });

  it('is not used up by a body that was refused for its form', async () => {
    const service = await startService();
    const key = randomUUID();
    expect((await service.create(newRequest({ regime: 'none' }), key)).status).toBe(400);
    expect((await service.create(newRequest(), key)).status).toBe(201);
  });

  it('cannot be used while its first call is still running', async () => {
    const waiting: (() => void)[] = [];
    let isHeld: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (isHeld = resolve));
    const delay = (): Promise<void> => {
      if (waiting.length > 0) return Promise.resolve();
      return new Promise<void>((resolve) => {
        waiting.push(resolve);
        isHeld();
      });
    };
    const service = await startService({ latencyMs: 50 }, { delay });
    const key = randomUUID();
    const first = service.create(newRequest(), key);
    await held;
    const second = await service.create(newRequest(), key);
    expect([second.status, second.json.type]).toEqual([
      409,
      'urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse',
    ]);
    expect(second.headers.get('retry-after')).toBe('1');
    for (const release of waiting) release();
    expect((await first).status).toBe(201);
    expect((await service.create(newRequest(), key)).text).toBe((await first).text);
  });

  it('is forgotten after a day of the service’s clock', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const service = await startService({}, { now: () => now });
    const key = randomUUID();
    const first = await service.create(newRequest(), key);
    now += DAY_MS - 1;
    expect((await service.create(newRequest(), key)).json.ticketNumber).toBe(first.json.ticketNumber);
    now += 1;
    expect((await service.create(newRequest(), key)).json.ticketNumber).not.toBe(first.json.ticketNumber);
  });

  it('is ignored altogether when support is switched off', async () => {
    const service = await startService({ idempotency: 'off' });
    const key = randomUUID();
    const tickets = [
      (await service.create(newRequest(), key)).json.ticketNumber,
      (await service.create(newRequest(), key)).json.ticketNumber,
      (await service.call('POST', `${API}/careerBreakRequests`, { body: newRequest() })).json.ticketNumber,
    ];
    expect(new Set(tickets).size).toBe(3);
  });
});
