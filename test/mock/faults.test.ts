import { describe, expect, it } from 'vitest';
import { MockCalls, type MockFault, type MockFaultKind } from '../../src/schemas/wire/mock-controls.ts';
import { API, issuesOf, startService, type Service } from './running-service.ts';
import { pdf, upload } from './upload.ts';

const CREATE = 'createCareerBreakRequest';
const COUNT = 'getAccessProfile';

const setFaults = async (service: Service, items: readonly Partial<MockFault>[], seed?: number): Promise<void> => {
  const reply = await service.control('PUT', '/faults', { ...(seed !== undefined && { seed }), items });
  if (reply.status !== 200) throw new Error(reply.text);
};
const calls = async (service: Service): Promise<MockCalls> =>
  MockCalls.parse((await service.control('GET', '/calls')).json);
const stored = async (service: Service): Promise<number> =>
  (await service.control('GET', '/ledger')).json.requests.length;

/** The places, from 1, of the calls of one operation that a rule strikes. */
async function struck(service: Service, count: number): Promise<number[]> {
  const places: number[] = [];
  for (let place = 1; place <= count; place += 1) {
    if ((await service.call('GET', `${API}/accessProfile`)).status !== 200) places.push(place);
  }
  return places;
}

describe('the calls that a fault rule strikes', () => {
  it.each<readonly [string, Partial<MockFault>, readonly number[]]>([
    ['only the first when it says nothing', {}, [1]],
    ['the first so many', { times: 3 }, [1, 2, 3]],
    ['the one that it names', { nth: 3 }, [3]],
    ['so many from the one that it names', { nth: 3, times: 2 }, [3, 4]],
    ['every so many', { every: 3 }, [3, 6, 9]],
    ['every so many, a few times', { every: 3, times: 2 }, [3, 6]],
    ['all of them when they are certain', { probability: 1 }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['none of them when they are impossible', { probability: 0 }, []],
  ])('are %s', async (_, choice, expected) => {
    const service = await startService();
    await setFaults(service, [{ operation: COUNT, kind: 'badGateway', ...choice }]);
    expect(await struck(service, 10)).toEqual(expected);
  });

  it('are the same for the same seed, and others for another', async () => {
    const service = await startService();
    const of = async (seed: number): Promise<number[]> => {
      await setFaults(service, [{ operation: COUNT, kind: 'badGateway', probability: 0.3 }], seed);
      return struck(service, 60);
    };
    const first = await of(7);
    expect(first.length).toBeGreaterThan(5);
    expect(first.length).toBeLessThan(35);
    expect(await of(7)).toEqual(first);
    expect(await of(8)).not.toEqual(first);
  });

  it('are those of every operation for a star, and each rule counts them for itself', async () => {
    const service = await startService();
    await setFaults(service, [
      { operation: '*', kind: 'badGateway', nth: 2 },
      { operation: COUNT, kind: 'internalServerError', nth: 2 },
    ]);
    const statuses = [
      (await service.query({})).status,
      (await service.call('GET', `${API}/accessProfile`)).status,
      (await service.call('GET', `${API}/accessProfile`)).status,
    ];
    expect(statuses).toEqual([200, 502, 500]);
  });

  it('can be given at the start, and end with a reset', async () => {
    const faults = { items: [{ operation: CREATE, kind: 'badGateway' as const, times: 9 }] };
    const service = await startService({ faults });
    expect((await service.create()).status).toBe(502);
    await service.control('POST', '/reset');
    expect((await service.create()).status).toBe(201);
  });

  it('can be added to, shown with the times that are left, and taken away', async () => {
    const service = await startService();
    const rule = { operation: COUNT, kind: 'badGateway', times: 2 } as const;
    await setFaults(service, [rule]);
    await struck(service, 1);
    const added = { operation: CREATE, kind: 'extraField', every: 2 } as const;
    expect((await service.control('POST', '/faults', { items: [added] })).json.items).toEqual([
      { ...rule, times: 1 },
      added,
    ]);
    expect((await service.control('DELETE', '/faults')).status).toBe(204);
    expect((await service.control('GET', '/faults')).json).toEqual({ items: [] });
  });

  it('are told in the journal of calls, which counts what came in', async () => {
    const service = await startService();
    await setFaults(service, [{ operation: CREATE, kind: 'dropAfterProcessing' }]);
    await expect(service.create()).rejects.toThrow();
    await service.query({});
    const { items, received } = await calls(service);
    expect(items.map(({ operation, status, fault }) => [operation, status, fault])).toEqual([
      [CREATE, 0, 'dropAfterProcessing'],
      ['queryCareerBreakRequests', 200, undefined],
    ]);
    expect(received).toEqual({ total: 2, byOperation: { [CREATE]: 1, queryCareerBreakRequests: 1 } });
  });

  it.each<readonly [object, string]>([
    [{ operation: 'createRequest', kind: 'delay', delayMs: 1 }, 'operation'],
    [{ operation: CREATE, kind: 'delay' }, 'delayMs'],
    [{ operation: CREATE, kind: 'badGateway', nth: 0 }, 'nth'],
    [{ operation: CREATE, kind: 'badGateway', nth: 1, every: 2 }, 'every'],
    [{ operation: CREATE, kind: 'badGateway', probability: 1.5 }, 'probability'],
    [{ operation: CREATE, kind: 'badGateway', status: 307 }, 'status'],
    [{ operation: CREATE, kind: 'serviceUnavailable', after: true }, 'after'],
    [{ operation: CREATE, kind: 'redirect', status: 302 }, 'status'],
    [{ operation: CREATE, kind: 'unhealthy' }, 'operation'],
    [{ operation: CREATE, kind: 'deferredRead', reads: 1, hiddenForSec: 1 }, 'hiddenForSec'],
  ])('are not decided by %j', async (fault, field) => {
    const service = await startService();
    const reply = await service.control('PUT', '/faults', { items: [fault] });
    expect([reply.status, issuesOf(reply)]).toEqual([400, [`schemaViolation body:items[0].${field}`]]);
  });
});

describe('a fault', () => {
  it.each(['badGateway', 'internalServerError', 'htmlErrorPage', 'redirect'] as const)(
    '%s can also strike after the service has acted',
    async (kind) => {
      const service = await startService();
      await setFaults(service, [{ operation: CREATE, kind, after: true }]);
      expect((await service.create()).status).toBeGreaterThanOrEqual(303);
      expect(await stored(service)).toBe(1);
    },
  );

  it.each(['truncatedBody', 'dropBeforeProcessing', 'dropAfterProcessing'] as const)(
    '%s strikes reads and cancellations, too',
    async (kind) => {
      const service = await startService();
      const ticket = await service.file();
      await setFaults(service, [{ operation: '*', kind, times: 2 }]);
      await expect(service.call('GET', `${API}/careerBreakRequests/${ticket}`)).rejects.toThrow();
      await expect(service.cancel(ticket)).rejects.toThrow();
      const [{ status }] = (await service.control('GET', '/ledger')).json.requests;
      expect(status).toBe(kind === 'dropBeforeProcessing' ? 'awaitingWorker' : 'cancelled');
    },
  );

  it('of a lost answer leaves the document that was sent with the service', async () => {
    const service = await startService();
    const ticket = await service.file();
    await setFaults(service, [{ operation: 'createAttachment', kind: 'dropAfterProcessing' }]);
    await expect(upload(service, ticket, { attachmentType: 'contract', fileName: 'a.pdf' }, pdf(9))).rejects.toThrow();
    expect((await service.call('GET', `${API}/careerBreakRequests/${ticket}/attachments`)).json.items).toHaveLength(1);
  });

  it('of a token tells what the challenge is', async () => {
    const service = await startService();
    await setFaults(service, [{ operation: CREATE, kind: 'expiredToken' }]);
    const reply = await service.create();
    expect([reply.status, reply.json.type, reply.headers.get('www-authenticate')]).toEqual([
      401,
      'urn:problem-type:belgif:expiredAccessToken',
      'Bearer realm="careerBreak", error="invalid_token"',
    ]);
    expect(await stored(service)).toBe(0);
  });

  it.each([
    [{}, 303, '/REST/careerBreak/v1/accessProfile'],
    [{ status: 307, location: 'https://elsewhere.example/' } as const, 307, 'https://elsewhere.example/'],
  ])('of a redirect leads elsewhere: %j', async (parameters, status, place) => {
    const service = await startService();
    await setFaults(service, [{ operation: CREATE, kind: 'redirect', ...parameters }]);
    const reply = await service.create();
    expect([reply.status, reply.headers.get('location')?.replace(service.url, '')]).toEqual([status, place]);
  });

  it('of an answer gives again, to the letter, what was last answered for the operation', async () => {
    const service = await startService();
    const first = await service.create();
    await setFaults(service, [{ operation: CREATE, kind: 'duplicateAnswer' }]);
    const second = await service.create();
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(second.headers.get('belgov-trace-id')).toBe(first.headers.get('belgov-trace-id'));
    expect(await stored(service)).toBe(2);
  });

  it.each<readonly [MockFaultKind, (reply: { json: Record<string, unknown>; headers: Headers }) => unknown, unknown]>([
    ['wrongContentType', ({ headers }) => headers.get('content-type'), 'text/plain; charset=utf-8'],
    ['unknownEnumCode', ({ json }) => json['status'], 'addedLater'],
    ['extraField', ({ json }) => json['addedLater'], { since: 'later' }],
  ])('%s changes the answer of a call that was processed', async (kind, look, expected) => {
    const service = await startService();
    await setFaults(service, [{ operation: CREATE, kind }]);
    expect(look(await service.create())).toEqual(expected);
    expect(await stored(service)).toBe(1);
  });

  it.each<readonly [string, Partial<MockFault>, readonly string[]]>([
    ['after the service has acted', { kind: 'delay', delayMs: 70 }, ['1 stored, 70 ms']],
    ['before, when it says so', { kind: 'delay', delayMs: 70, before: true }, ['0 stored, 70 ms']],
    ['together with another kind', { kind: 'internalServerError', delayMs: 70 }, ['0 stored, 70 ms']],
  ])('holds the answer back %s', async (_, fault, expected) => {
    const delays: string[] = [];
    let count = (): Promise<number> => Promise.resolve(0);
    const service = await startService(
      {},
      { delay: async (ms) => void delays.push(`${String(await count())} stored, ${String(ms)} ms`) },
    );
    count = () => stored(service);
    await setFaults(service, [{ operation: CREATE, ...fault }]);
    await service.create();
    expect(delays).toEqual(expected);
  });
});

describe('a wait that is cut short because the service is to stop', () => {
  it('lets the answer go', async () => {
    const faults: unknown[] = [];
    const service = await startService(
      { latencyMs: 50 },
      { delay: () => Promise.reject(new Error('stopped')), onFault: (error) => void faults.push(error) },
    );
    await setFaults(service, [{ operation: CREATE, kind: 'delay', delayMs: 70 }]);
    expect([(await service.create()).status, faults]).toEqual([201, []]);
  });
});

describe('a request that cannot be read yet', () => {
  const sees = async (service: Service, ticket: string): Promise<readonly [number, number]> => [
    (await service.call('GET', `${API}/careerBreakRequests/${ticket}`)).status,
    (await service.query({})).json.total,
  ];

  it('is missed by so many reads, alone or in the overview', async () => {
    const service = await startService();
    await service.file();
    await setFaults(service, [{ operation: CREATE, kind: 'deferredRead', reads: 3 }]);
    const ticket = await service.file();
    expect(await sees(service, ticket)).toEqual([404, 1]);
    expect(await sees(service, ticket)).toEqual([404, 2]);
    expect(await sees(service, ticket)).toEqual([200, 2]);
  });

  it('is missed until the clock of the service says so', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const service = await startService({}, { now: () => now });
    await setFaults(service, [{ operation: '*', kind: 'deferredRead', hiddenForSec: 30 }]);
    const ticket = await service.file();
    now += 29_999;
    expect(await sees(service, ticket)).toEqual([404, 0]);
    now += 1;
    expect(await sees(service, ticket)).toEqual([200, 1]);
  });

  it('may be one whose answer was lost as well', async () => {
    const service = await startService();
    await setFaults(service, [{ operation: CREATE, kind: 'dropAfterProcessing', reads: 1 }]);
    await expect(service.create()).rejects.toThrow();
    expect([(await service.query({})).json.total, (await service.query({})).json.total]).toEqual([0, 1]);
  });

  it('can be changed all the same', async () => {
    const service = await startService();
    await setFaults(service, [{ operation: CREATE, kind: 'deferredRead', reads: 9 }]);
    const ticket = await service.file();
    expect((await service.cancel(ticket)).status).toBe(201);
  });
});

describe('maintenance', () => {
  it('keeps everything out until its end on the clock of the service, and says when to come back', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const service = await startService({}, { now: () => now });
    await setFaults(service, [{ operation: '*', kind: 'serviceUnavailable', durationSec: 600 }]);
    now += 60_500;
    for (const reply of [await service.create(), await service.query({}), await service.call('GET', `${API}/health`)]) {
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '540']);
    }
    expect((await service.call('GET', `${API}/health`)).json).toEqual({ status: 'DOWN' });
    expect((await service.control('GET', '/faults')).json.items[0].durationSec).toBe(540);
    now += 539_500;
    expect((await service.create()).status).toBe(201);
    expect((await service.control('GET', '/faults')).json.items).toEqual([]);
  });

  it.each([
    ['DOWN', 503],
    ['DEGRADED', 200],
  ])('shows in the health alone when that is forced to %s', async (health, status) => {
    const service = await startService();
    await service.control('PUT', '/faults', { items: [{ operation: '*', kind: 'unhealthy', health, every: 1 }] });
    const reply = await service.call('GET', `${API}/health`);
    expect([reply.status, reply.json]).toEqual([status, { status: health }]);
    expect((await service.create()).status).toBe(201);
  });
});
