import { describe, expect, it } from 'vitest';
import { CareerBreakRequestPage } from '../../src/schemas/wire/career-break-request.ts';
import {
  issuesOf,
  newRequest,
  newSchoolRequest,
  ssin,
  startService,
  type Service,
  type Json,
} from './running-service.ts';

const worker = (index: number) => ({
  ssin: ssin(index),
  workerCode: 'whiteCollar',
  jointCommissionNumber: '200.00',
});
const references = async (service: Service, criteria: object, parameters = ''): Promise<string[]> =>
  (await service.query(criteria, parameters)).json.items.map((item: Json) => item.clientReference);

/** Four requests, told apart by their reference; a minute passes between them. */
async function filledService(): Promise<Service> {
  let now = Date.parse('2026-11-21T12:00:00Z');
  const service = await startService({}, { now: () => now });
  const requests = [
    newRequest({ clientReference: 'A', worker: worker(1) }),
    newRequest({ clientReference: 'B', worker: worker(2), regime: 'half', leaveType: 'medicalAssistance' }),
    newRequest({
      clientReference: 'C',
      worker: worker(1),
      period: { startDate: '2028-01-01', endDate: '2028-05-31' },
    }),
    newSchoolRequest({ clientReference: 'D' }),
  ];
  for (const request of requests) {
    const reply = await service.create(request);
    if (reply.status !== 201) throw new Error(reply.text);
    now += 60_000;
  }
  return service;
}

describe('searching', () => {
  it('gives everything, the newest first, when there are no criteria', async () => {
    const service = await filledService();
    const page = CareerBreakRequestPage.parse((await service.query({})).json);
    expect(page.items.map((item) => item.clientReference)).toEqual(['D', 'C', 'B', 'A']);
    expect(page).toMatchObject({ page: 1, pageSize: 20, total: 4 });
    expect(page).not.toHaveProperty('next');
  });

  it.each([
    ['a worker', { ssin: ssin(1) }, ['C', 'A']],
    ['a reference', { clientReference: 'B' }, ['B']],
    ['a capacity', { capacity: 'organizingAuthority' }, ['D']],
    ['one of several leave types', { leaveTypes: ['medicalAssistance', 'palliativeCare'] }, ['B']],
    ['one of several regimes', { regimes: ['half', 'oneFifth'] }, ['D', 'C', 'B', 'A']],
    ['two criteria at once', { ssin: ssin(1), leaveTypes: ['medicalAssistance'] }, []],
    ['an empty list, which restricts nothing', { leaveTypes: [], ssin: ssin(2) }, ['B']],
    [
      'a period that touches the last day',
      { period: { startDate: '2027-06-30', endDate: '2027-12-31' } },
      ['D', 'B', 'A'],
    ],
    ['a period without end', { period: { startDate: '2027-07-01' } }, ['C']],
    ['a period without start', { period: { endDate: '2027-02-01' } }, ['D', 'B', 'A']],
  ])('finds by %s', async (_, criteria, expected) => {
    expect(await references(await filledService(), criteria)).toEqual(expected);
  });

  it('finds by ticket and by status, as they are now', async () => {
    const service = await filledService();
    const [item] = (await service.query({ clientReference: 'A' })).json.items;
    await service.cancel(item.ticketNumber);
    expect(await references(service, { ticketNumber: item.ticketNumber })).toEqual(['A']);
    expect(await references(service, { statuses: ['cancelled', 'closed'] })).toEqual(['A']);
    expect(await references(service, { statuses: ['awaitingWorker'] })).toEqual(['D', 'C', 'B']);
  });

  it('shows and uses the changed end date', async () => {
    const service = await filledService();
    const [item] = (await service.query({ clientReference: 'A' })).json.items;
    await service.modify(item.ticketNumber, '2027-12-31');
    const found = (await service.query({ period: { startDate: '2027-12-01' } })).json.items;
    expect(found.map((each: Json) => [each.clientReference, each.period.endDate])).toEqual([
      ['C', '2028-05-31'],
      ['A', '2027-12-31'],
    ]);
  });

  it('goes through the pages by following next with the same body', async () => {
    const service = await filledService();
    const seen: string[] = [];
    let path: string | undefined = '/REST/careerBreak/v1/careerBreakRequests/query?pageSize=3&sort=startDate';
    while (path !== undefined) {
      const reply = await service.call('POST', path, { body: {} });
      seen.push(...reply.json.items.map((item: Json) => item.clientReference));
      path = reply.json.next?.slice(service.url.length);
    }
    expect(seen).toEqual(['A', 'B', 'D', 'C']);
  });

  it('sorts by several columns', async () => {
    const service = await filledService();
    expect(await references(service, {}, '?sort=leaveType&sort=-startDate')).toEqual(['B', 'C', 'A', 'D']);
  });

  it('gives an empty page beyond the last', async () => {
    const service = await filledService();
    const reply = await service.query({}, '?page=9');
    expect([reply.status, reply.json.items, reply.json.total]).toEqual([200, [], 4]);
  });

  it('never puts a worker into an address', async () => {
    const service = await filledService();
    const reply = await service.query({ ssin: ssin(1) }, '?pageSize=1');
    const addresses = [reply.json.next, ...reply.json.items.map((item: Json) => item.href)];
    expect(addresses.join(' ')).not.toContain(ssin(1));
  });

  it('does not reach back more than two years', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const service = await startService({}, { now: () => now });
    await service.file();
    now = Date.parse('2028-11-20T12:00:00Z');
    expect((await service.query({})).json.total).toBe(1);
    now = Date.parse('2028-11-22T12:00:00Z');
    expect((await service.query({})).json.total).toBe(0);
  });

  it('refuses a start before that, and says from when', async () => {
    const service = await startService();
    const reply = await service.query({ period: { startDate: '2024-11-20' } });
    expect(issuesOf(reply)).toEqual(['outOfRange body:period.startDate']);
    expect(reply.json.issues[0].minimum).toBe('2024-11-21');
    expect((await service.query({ period: { startDate: '2024-11-21' } })).status).toBe(200);
  });

  it.each([
    ['a page size above the limit', {}, '?pageSize=101', ['schemaViolation query:pageSize']],
    ['page zero', {}, '?page=0', ['schemaViolation query:page']],
    ['two pages', {}, '?page=1&page=2', ['schemaViolation query:page']],
    ['an unknown column', {}, '?sort=colour', ['schemaViolation query:sort']],
    ['an unknown parameter', {}, '?ssin=1', ['unknownInput query:ssin']],
    ['an unknown criterion', { name: 'X' }, '', ['unknownInput body:name']],
    ['an unknown code', { regimes: ['third'] }, '', ['schemaViolation body:regimes[0]']],
    ['a worker with wrong check digits', { ssin: '85031400100' }, '', ['invalidStructure body:ssin']],
    [
      'a period that ends before it starts',
      { period: { startDate: '2027-02-01', endDate: '2027-01-01' } },
      '',
      ['invalidPeriod body:period'],
    ],
    [
      'faults in query and body together',
      { name: 'X' },
      '?page=0',
      ['schemaViolation query:page', 'unknownInput body:name'],
    ],
  ])('refuses %s', async (_, criteria, parameters, issues) => {
    const service = await startService();
    const reply = await service.query(criteria, parameters);
    expect([reply.status, issuesOf(reply)]).toEqual([400, issues]);
  });
});
