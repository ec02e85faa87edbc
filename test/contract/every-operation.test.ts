import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NewCareerBreakRequest } from '../../src/schemas/wire/career-break-request.ts';
import { createApp } from '../../src/mock/app.ts';
import { shadowedRoutes } from '../../src/mock/http/routes.ts';
import { linuxProcessTable } from '../../src/mock/state/state-lock.ts';
import { Store } from '../../src/mock/state/store.ts';
import { Contract } from '../support/contract/contract.ts';
import { API, issuesOf, newSchoolRequest, startService, type Reply, type Service } from '../mock/running-service.ts';
import { emptyFolder } from '../mock/spawned-service.ts';
import { newContent, WORKDAY_API } from '../mock/workday/workday-service.ts';
import { describedOperations, type DescribedOperation } from './documents.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const UNKNOWN_TICKET = '04W-0000000-00-Z';
/** How one of a collection comes to be, for the operations below it. */
const CREATE: Readonly<Record<string, (service: Service) => Promise<string>>> = {
  careerBreakRequests: (service) => service.file(),
  calculationRequests: async (service) => {
    const path = `${WORKDAY_API}/calculationRequests`;
    const reply = await service.call('POST', path, { headers: headers(), body: { status: 'draft', ...newContent() } });
    return reply.json.ticketNumber;
  },
  workerNotifications: async (service) => {
    const reply = await service.control('POST', '/workerNotifications', {});
    return reply.json.ticketNumber;
  },
};

const described = describedOperations.map((each) => [each.id, each] as const);
const withTicket = described.filter(([, { path }]) => path.includes('{ticketNumber}'));
const withBody = described.filter(([, { operation }]) => operation.requestBody !== undefined);
const withJson = withBody.filter(
  ([, { operation }]) => operation.requestBody.content['application/json'] !== undefined,
);

/** The path of an operation below something that is there. */
async function realPath({ path }: DescribedOperation, service: Service): Promise<string> {
  const collection = /\/(\w+)\/\{ticketNumber\}/.exec(path)?.[1];
  if (collection === undefined) return withParameters(path, '');
  const create = CREATE[collection];
  if (create === undefined) throw new Error(`say in CREATE how one of ${collection} comes to be`);
  return withParameters(path, await create(service));
}

function withParameters(path: string, ticket: string): string {
  return path
    .replace('{ticketNumber}', ticket)
    .replace('{partTicketNumber}', UNKNOWN_TICKET)
    .replace('{problemType}', 'badRequest')
    .replaceAll(/\{\w+\}/g, 'unknown');
}

const headers = (): Record<string, string> => ({ 'idempotency-key': `"${randomUUID()}"` });

describe('every operation', () => {
  it('that is served is described, and every one that is described is served', () => {
    const store = new Store({ seed: 1, now: () => NOON, processes: linuxProcessTable() });
    const app = createApp({
      store,
      idempotency: 'on',
      overlaps: 'warn',
      limits: {},
      requiresSignIn: false,
      tokenLifetimeSec: 600,
      faults: { items: [] },
      latencyMs: 0,
      delay: () => Promise.resolve(),
      now: () => NOON,
      onFault: () => undefined,
    });
    const shadowed = new Set(shadowedRoutes().map(({ method, path }) => `${method} ${path}`));
    const served = app.routes
      .filter(({ path }) => path.startsWith('/REST/') && !path.startsWith('/REST/oauth/'))
      .filter(({ method, path }) => !shadowed.has(`${method} ${path}`))
      .map(({ method, path }) => `${method} ${path}`);
    const contract = describedOperations.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    expect(served.sort()).toEqual(contract.sort());
  });

  it.each(described)('refuses query parameters that it does not know: %s', async (_, operation) => {
    const service = await startService();
    const path = withParameters(operation.path, UNKNOWN_TICKET);
    const reply = await service.call(operation.method, `${path}?colour=blue`, { headers: headers() });
    expect(reply.status).toBe(400);
    expect(issuesOf(reply)).toContain('unknownInput query:colour');
  });

  it.each(withJson)('refuses fields that it does not know: %s', async (_, operation) => {
    const service = await startService();
    const path = await realPath(operation, service);
    const reply = await service.call(operation.method, path, { headers: headers(), body: { colour: 'blue' } });
    expect(reply.status).toBe(400);
    expect(issuesOf(reply)).toContain('unknownInput body:colour');
  });

  it.each(withBody)('takes its body in no other form: %s', async (_, operation) => {
    const service = await startService();
    const path = await realPath(operation, service);
    const sent = { headers: { ...headers(), 'content-type': 'text/csv' }, body: 'a;b' };
    expect((await service.call(operation.method, path, sent)).status).toBe(415);
  });

  it.each(described)('answers in no other form than its own: %s', async (_, operation) => {
    const service = await startService();
    const path = withParameters(operation.path, UNKNOWN_TICKET);
    const reply = await service.call(operation.method, path, { headers: { accept: 'model/vrml' } });
    expect(reply.status).toBe(406);
  });

  it.each(described)('names the methods of its path when another is used: %s', async (_, { path }) => {
    const service = await startService();
    const methods = describedOperations.filter((each) => each.path === path).map(({ method }) => method);
    const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const reply = await service.call('PATCH', withParameters(path, UNKNOWN_TICKET));
    expect(reply.status).toBe(405);
    expect(new Set(reply.headers.get('allow')?.split(', '))).toEqual(new Set(allowed));
  });

  it('takes no word of a path for a ticket', async () => {
    const service = await startService();
    const reply = await service.call('GET', `${API}/careerBreakRequests/query`);
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each(withTicket)('does not find what is not there: %s', async (_, operation) => {
    const service = await startService();
    expectNotFound(await call(service, operation, UNKNOWN_TICKET), UNKNOWN_TICKET);
  });

  it.each(withTicket)('does not find what somebody else filed: %s', async (_, operation) => {
    const folder = emptyFolder();
    const foreign = fileForeignRequest(folder);
    const service = await startService({ stateDir: folder });
    expectNotFound(await call(service, operation, foreign), foreign);
    const { json } = await service.query({});
    expect(json.items).toEqual([]);
    expect((await service.control('GET', '/ledger')).json.requests).toMatchObject([{ ticketNumber: foreign }]);
  });

  it('has a document that tells an answer from one that is not described', () => {
    const contract = new Contract();
    const answer = { status: 'UP' };
    expect(contract.breachesOf(health(200, answer))).toEqual([]);
    expect(contract.breachesOf(health(503, { status: 'DOWN' }))).toEqual([]);
    expect(contract.breachesOf(health(200, { ...answer, host: 'x' }))).toEqual([expect.stringContaining('"host"')]);
    expect(contract.breachesOf(health(200, {}))).toEqual([expect.stringContaining('status')]);
    expect(contract.breachesOf(health(201, answer))).toEqual([expect.stringContaining('none of getHealth')]);
    expect(contract.breachesOf(health(200, answer, 'text/html'))).toEqual([expect.stringContaining('content type')]);
    expect(contract.breachesOf({ ...health(200, answer), path: `${API}/wealth` })).toHaveLength(1);
    expect(contract.breachesOf({ ...health(200, answer), method: 'PUT' })).toHaveLength(1);
    expect(contract.breachesOf({ ...health(400, { type: 'x', status: 409 }, 'application/problem+json') })).toEqual([
      'the problem says the status 409',
    ]);
  });
});

function health(status: number, json: object, contentType = 'application/json') {
  const path = `${API}/health`;
  const headers = new Map([['content-type', contentType]]);
  return {
    method: 'GET',
    path,
    url: path,
    requestHeaders: {},
    status,
    headers,
    body: Buffer.from(JSON.stringify(json)),
  };
}

function call(service: Service, { method, path, operation }: DescribedOperation, ticket: string): Promise<Reply> {
  const isJson = operation.requestBody?.content['application/json'] !== undefined;
  return service.call(method, withParameters(path, ticket), { headers: headers(), ...(isJson && { body: {} }) });
}

function expectNotFound(reply: Reply, ticket: string): void {
  expect(reply.status).toBe(404);
  expect(reply.json).toMatchObject({ type: 'urn:problem-type:belgif:resourceNotFound' });
  expect(reply.json.issues[0]).toMatchObject({ in: 'path', value: ticket });
}

/** A request of another organising authority, as the service would have kept it. */
function fileForeignRequest(stateDir: string): string {
  const store = new Store({ stateDir, seed: 1, now: () => NOON, processes: linuxProcessTable() });
  const ticket = store.nextTicket();
  const request = NewCareerBreakRequest.parse(newSchoolRequest());
  store.record({ kind: 'created', at: NOON, ticket, filedBy: '0860550940', request });
  store.close();
  return ticket;
}
