import { describe, expect, it } from 'vitest';
import { MockCalls, MockClock, MockLedger } from '../../src/schemas/wire/mock-controls.ts';
import { API, EMPLOYER, issuesOf, newRequest, ssin, startService } from './running-service.ts';

const create = `${API}/careerBreakRequests`;

describe('the clock', () => {
  it('starts on the given day and runs on from there', async () => {
    let now = 1_000_000;
    const service = await startService({ clockDate: '2027-03-01' }, { now: () => now });
    now += 90_000;
    const { json } = await service.control('GET', '/clock');
    expect(MockClock.parse(json)).toEqual({ dateTime: '2027-03-01T08:01:30.000Z' });
    expect((await service.create()).json.submissionDateTime).toBe('2027-03-01T08:01:30.000Z');
  });

  it('can be set to a day and given back to the machine', async () => {
    const service = await startService();
    expect((await service.control('PUT', '/clock', { date: '2028-02-29' })).json.dateTime).toBe(
      '2028-02-29T08:00:00.000Z',
    );
    expect((await service.control('PUT', '/clock', { real: true })).json.dateTime).toBe('2026-11-21T12:00:00.000Z');
  });

  it.each([[{}], [{ date: '2027-01-01', real: true }]])('refuses %j', async (body) => {
    const service = await startService();
    const reply = await service.control('PUT', '/clock', body);
    expect([reply.status, issuesOf(reply)]).toEqual([400, ['exactlyOneOfExpected body:date+body:real']]);
  });

  it('goes back to its first day on a reset', async () => {
    const service = await startService({ clockDate: '2027-03-01' });
    await service.control('PUT', '/clock', { date: '2028-02-29' });
    await service.control('POST', '/reset');
    expect((await service.control('GET', '/clock')).json.dateTime).toBe('2027-03-01T08:00:00.000Z');
  });
});

describe('the ledger', () => {
  it('shows everything that the service holds', async () => {
    const service = await startService();
    const ticket = await service.file({ clientReference: 'RH-1' });
    await service.modify(ticket, '2027-07-31');
    const ledger = MockLedger.parse((await service.control('GET', '/ledger')).json);
    expect(ledger.requests).toEqual([
      {
        clientReference: 'RH-1',
        ticketNumber: ticket,
        status: 'awaitingWorker',
        leaveType: 'parentalLeave',
        regime: 'oneFifth',
        period: { startDate: '2027-02-01', endDate: '2027-07-31' },
        employer: EMPLOYER,
        modifications: [{ partTicketNumber: expect.any(String), newEndDate: '2027-07-31' }],
        attachments: [],
      },
    ]);
  });
});

describe('the journal of calls', () => {
  it('tells operation, method, path, status, trace id and key, and never a body', async () => {
    const service = await startService();
    await service.call('POST', create, {
      body: newRequest(),
      headers: { 'idempotency-key': '"bad"', 'belgov-trace-id': 'trace-1' },
    });
    await service.query({ ssin: ssin() }, '?page=1');
    const reply = await service.control('GET', '/calls');
    expect(MockCalls.parse(reply.json).items).toEqual([
      {
        operation: 'createCareerBreakRequest',
        method: 'POST',
        path: create,
        status: 400,
        traceId: 'trace-1',
        idempotencyKey: '"bad"',
      },
      { operation: 'queryCareerBreakRequests', method: 'POST', path: `${create}/query`, status: 200 },
    ]);
    expect(reply.text).not.toContain(ssin());
    await service.control('DELETE', '/calls');
    expect((await service.control('GET', '/calls')).json.items).toEqual([]);
  });

  it('keeps the last thousand', async () => {
    const service = await startService();
    for (let count = 0; count < 21; count += 1) {
      await Promise.all(Array.from({ length: 100 }, () => service.call('GET', `${API}/health`)));
    }
    await service.call('GET', `${API}/accessProfile`);
    const { items } = (await service.control('GET', '/calls')).json;
    expect([items.length, items.at(-1).operation]).toEqual([1000, 'getAccessProfile']);
  });
});

describe('faults', () => {
  const fault = (kind: string, times = 1) => ({ items: [{ operation: 'createCareerBreakRequest', kind, times }] });
  const stored = async (service: Awaited<ReturnType<typeof startService>>): Promise<number> =>
    (await service.control('GET', '/ledger')).json.requests.length;

  it.each([
    ['tooManyRequests', 429, 'application/problem+json'],
    ['serviceUnavailable', 503, 'application/problem+json'],
    ['badGateway', 502, 'application/problem+json'],
    ['internalServerError', 500, 'application/problem+json'],
    ['htmlErrorPage', 502, 'text/html; charset=utf-8'],
  ])('%s answers in place of the service, which does nothing', async (kind, status, contentType) => {
    const service = await startService();
    await service.control('PUT', '/faults', fault(kind));
    const reply = await service.create();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, contentType]);
    expect(await stored(service)).toBe(0);
  });

  it('tell when to come back', async () => {
    const service = await startService();
    await service.control('PUT', '/faults', {
      items: [{ operation: 'createCareerBreakRequest', kind: 'serviceUnavailable', times: 1, retryAfterSec: 7 }],
    });
    const reply = await service.create();
    expect([reply.headers.get('retry-after'), reply.json.retryAfterSec]).toEqual(['7', 7]);
  });

  it.each([
    ['dropBeforeProcessing', 0],
    ['dropAfterProcessing', 1],
    ['truncatedBody', 1],
  ])('%s breaks the connection with %i stored', async (kind, count) => {
    const service = await startService();
    await service.control('PUT', '/faults', fault(kind));
    await expect(service.create()).rejects.toThrow();
    expect(await stored(service)).toBe(count);
  });

  it('strike as often as asked, one operation only, and end with an empty list', async () => {
    const service = await startService();
    await service.control('PUT', '/faults', fault('badGateway', 2));
    expect((await service.query({})).status).toBe(200);
    expect([(await service.create()).status, (await service.create()).status]).toEqual([502, 502]);
    expect((await service.create()).status).toBe(201);
    await service.control('PUT', '/faults', fault('badGateway', 9));
    await service.control('PUT', '/faults', { items: [] });
    expect((await service.create()).status).toBe(201);
  });

  it('are refused when their kind does not exist', async () => {
    const service = await startService();
    const reply = await service.control('PUT', '/faults', fault('earthquake'));
    expect(issuesOf(reply)).toEqual(['schemaViolation body:items[0].kind']);
  });
});
