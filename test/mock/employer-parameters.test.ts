import { describe, expect, it } from 'vitest';
import { EmployerProfile } from '../../src/schemas/wire/employer-profile.ts';
import { PersonnelMemberPage } from '../../src/schemas/wire/personnel.ts';
import { API, EMPLOYER, issuesOf, ssin, startService, type Reply, type Service } from './running-service.ts';

const PROFILE = `${API}/employerProfile`;
const parameters = {
  contactLastName: 'Service du personnel',
  contactFirstName: 'An',
  phoneNumber: '+3225551234',
  mobileNumber: '+32470123456',
  emailAddress: 'rh@exemple.example',
  sector: 'private',
  electronicNotificationsAccepted: true,
};
const save = (service: Service, body: object, headers: Record<string, string> = {}): Promise<Reply> =>
  service.call('PUT', PROFILE, { body, headers });

describe('the parameters of an employer', () => {
  it('are not there before they are saved; then they are what was saved, with a tag', async () => {
    const service = await startService();
    expect((await service.call('GET', PROFILE)).status).toBe(404);
    const first = await save(service, parameters);
    expect([first.status, first.headers.get('location')]).toEqual([201, `${service.url}${PROFILE}`]);
    const reply = await service.call('GET', PROFILE);
    expect(EmployerProfile.parse(reply.json)).toEqual(parameters);
    expect(reply.headers.get('etag')).toBe(first.headers.get('etag'));
    expect((await save(service, parameters)).status).toBe(204);
  });

  it('say no to electronic notifications when they say nothing of them', async () => {
    const service = await startService();
    const { electronicNotificationsAccepted: _absent, ...silent } = parameters;
    await save(service, silent);
    expect((await service.call('GET', PROFILE)).json.electronicNotificationsAccepted).toBe(false);
  });

  it('are not overwritten by somebody who has seen others', async () => {
    const service = await startService();
    expect((await save(service, parameters, { 'if-match': '"anything"' })).status).toBe(412);
    expect((await save(service, parameters, { 'if-none-match': '*' })).status).toBe(201);
    expect((await save(service, parameters, { 'if-none-match': '*' })).status).toBe(412);
    const seen = (await service.call('GET', PROFILE)).headers.get('etag') ?? '';
    const changed = { ...parameters, sector: 'public' };
    expect((await save(service, changed, { 'if-match': seen })).status).toBe(204);
    expect((await save(service, parameters, { 'if-match': seen })).status).toBe(412);
    expect((await service.call('GET', PROFILE)).json.sector).toBe('public');
  });

  it('need not be read again when nothing has changed', async () => {
    const service = await startService();
    const etag = (await save(service, parameters)).headers.get('etag') ?? '';
    expect((await service.call('GET', PROFILE, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each([
    [{ contactLastName: ' ' }, 'schemaViolation body:contactLastName'],
    [{ emailAddress: 'nobody' }, 'schemaViolation body:emailAddress'],
    [{ phoneNumber: '02 555 12 34' }, 'schemaViolation body:phoneNumber'],
    [{ sector: 'education' }, 'schemaViolation body:sector'],
    [{ faxNumber: '+3225551234' }, 'unknownInput body:faxNumber'],
  ])('are refused with %j', async (change, issue) => {
    const service = await startService();
    expect(issuesOf(await save(service, { ...parameters, ...change }))).toEqual([issue]);
  });
});

describe('the personnel list', () => {
  const list = (service: Service, body: object = {}, query = ''): Promise<Reply> =>
    service.call('POST', `${API}/personnelMembers/query${query}`, { body });
  const members = (count: number, change: object = {}) =>
    Array.from({ length: count }, (_, index) => ({
      ssin: ssin(index),
      name: `Travailleur ${String(index).padStart(3, '0')}`,
      workerCode: 'blueCollar',
      jointCommissionNumber: '121.00',
      since: '2020-01-01',
      ...change,
    }));
  const fill = (service: Service, people: readonly object[], employer?: object) =>
    service.control('PUT', '/personnel', { members: people, ...(employer !== undefined && { employer }) });

  it('holds invented people until it is set, by name, without any address that names them', async () => {
    const service = await startService();
    const page = PersonnelMemberPage.parse((await list(service)).json);
    expect(page.items[0]).toMatchObject({ name: 'Claes Frank', until: '2026-03-31' });
    expect(page.items.length).toBeGreaterThan(5);
    const text = JSON.stringify(page);
    expect(text).not.toContain('href');
    expect((await service.call('GET', `${API}/personnelMembers/85031464067`)).status).toBe(404);
  });

  it('is searched by number and by day', async () => {
    const service = await startService();
    const found = (await list(service, { ssins: ['85031464067', '70113012141'] })).json;
    expect(found.total).toBe(2);
    const today = (await list(service, { ssins: ['70113012141'], onDate: '2026-11-21' })).json;
    expect(today.total).toBe(0);
    expect(issuesOf(await list(service, { ssins: ['85031464068'] }))).toEqual(['invalidStructure body:ssins[0]']);
  });

  it('is offered to employers with fewer than 100 workers in service', async () => {
    const service = await startService();
    await fill(service, [...members(99), ...members(5, { until: '2025-12-31' })]);
    expect((await list(service)).status).toBe(200);
    await fill(service, members(100));
    const reply = await list(service);
    expect(reply.json).toMatchObject({ status: 409, reason: 'tooManyWorkers' });
    expect(reply.json.type).toContain('personnelListUnavailable');
  });

  it('is never offered in the capacity of an organising authority', async () => {
    const service = await startService();
    const reply = await list(service, { capacity: 'organizingAuthority' });
    expect(reply.json).toMatchObject({ status: 409, reason: 'organizingAuthority' });
  });

  it('is that of the employer who is asked for, page by page', async () => {
    const service = await startService();
    const employer = { enterpriseNumber: '0860550940' };
    expect((await list(service, { employer })).json.total).toBe(0);
    await fill(service, members(3), employer);
    const first = (await list(service, { employer }, '?pageSize=2')).json;
    expect([first.items.length, first.total]).toEqual([2, 3]);
    expect(first.next).toContain('page=2');
    expect((await list(service)).json.items[0].name).toBe('Claes Frank');
    expect(EMPLOYER).not.toBe(employer.enterpriseNumber);
  });

  it.each([
    [{ ssin: '85031464068' }, 'invalidStructure body:members[0].ssin'],
    [{ until: '2019-12-31' }, 'invalidPeriod body:members[0].until'],
  ])('is not set with %j', async (change, issue) => {
    const service = await startService();
    expect(issuesOf(await fill(service, members(1, change)))).toEqual([issue]);
  });
});
