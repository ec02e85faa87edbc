import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CareerBreakRequest } from '../../src/schemas/wire/career-break-request.ts';
import {
  NotificationDecision,
  Postponement,
  WorkerNotification,
  WorkerNotificationPage,
} from '../../src/schemas/wire/worker-notification.ts';
import { API, EMPLOYER, issuesOf, ssin, startService, type Json, type Reply, type Service } from './running-service.ts';
import { pdf, upload } from './upload.ts';

const NOTIFICATIONS = `${API}/workerNotifications`;
const workloads = {
  before: { minutesPerWeek: 2280 },
  fullTime: { minutesPerWeek: 2280 },
  during: { minutesPerWeek: 1140 },
};
const accepted = { decision: 'accepted', certifiedAccurate: true, employerPart: { workloads } };

async function notify(service: Service, notice: object = {}): Promise<string> {
  const reply = await service.control('POST', '/workerNotifications', notice);
  if (reply.status !== 201) throw new Error(`not sent: ${reply.text}`);
  return reply.json.ticketNumber;
}

const read = async (service: Service, ticket: string): Promise<Json> =>
  (await service.call('GET', `${NOTIFICATIONS}/${ticket}`)).json;
const decide = (service: Service, ticket: string, body: object): Promise<Reply> =>
  service.call('PUT', `${NOTIFICATIONS}/${ticket}/decision`, { body });
const postpone = (service: Service, ticket: string, body: object, key = randomUUID()): Promise<Reply> =>
  service.call('POST', `${NOTIFICATIONS}/${ticket}/postponements`, {
    body,
    headers: { 'idempotency-key': `"${key}"` },
  });
const query = (service: Service, criteria: object, parameters = ''): Promise<Reply> =>
  service.call('POST', `${NOTIFICATIONS}/query${parameters}`, { body: criteria });
const profile = {
  contactLastName: 'Personeelsdienst',
  emailAddress: 'hr@voorbeeld.example',
  sector: 'private',
  electronicNotificationsAccepted: true,
};
const saveProfile = (service: Service, body: object): Promise<Reply> =>
  service.call('PUT', `${API}/employerProfile`, { body });

describe('the list of notifications', () => {
  it('shows what the screen shows, newest first', async () => {
    const service = await startService();
    const first = await notify(service, { leaveType: 'parentalLeave', regime: 'half' });
    const second = await notify(service, { leaveType: 'informalCare', regime: 'oneFifth' });
    const page = WorkerNotificationPage.parse((await query(service, {})).json);
    expect(page.items.map(({ ticketNumber }) => ticketNumber).sort()).toEqual([first, second].sort());
    expect(first).toMatch(/^26C-[0-9A-Z]{7}-[0-9A-Z]{2}-Z$/);
    expect(page.items.find(({ ticketNumber }) => ticketNumber === first)).toMatchObject({
      worker: { ssin: '85031464067', name: 'Peeters An' },
      leaveType: 'parentalLeave',
      regime: 'half',
      period: { startDate: '2027-02-01', endDate: '2027-05-31' },
      status: 'toProcess',
      neoOffice: { name: expect.any(String) },
    });
  });

  it('is restricted by state, leave, worker and period', async () => {
    const service = await startService();
    const period = { startDate: '2027-05-01', endDate: '2027-05-31' };
    const own = await notify(service, { worker: { ssin: ssin(1) }, period });
    const other = await notify(service, { leaveType: 'palliativeCare', regime: 'full' });
    await decide(service, other, { decision: 'refused' });
    const found = async (criteria: object) =>
      (await query(service, criteria)).json.items.map((item: Json) => item.ticketNumber);
    expect(await found({ ssin: ssin(1) })).toEqual([own]);
    expect(await found({ statuses: ['refused'] })).toEqual([other]);
    expect(await found({ leaveTypes: ['palliativeCare'] })).toEqual([other]);
    expect(await found({ period: { startDate: '2027-05-15', endDate: '2027-05-20' } })).toContain(own);
    expect(await found({ statuses: ['accepted'] })).toEqual([]);
  });

  it('goes on page by page and knows no sorting', async () => {
    const service = await startService();
    for (const index of [1, 2, 3]) await notify(service, { worker: { ssin: ssin(index) } });
    const first = (await query(service, {}, '?pageSize=2')).json;
    expect([first.items.length, first.total]).toEqual([2, 3]);
    const second = (await service.call('POST', first.next.slice(service.url.length), { body: {} })).json;
    expect([second.items.length, second.next]).toEqual([1, undefined]);
    expect((await query(service, {}, '?sort=status')).status).toBe(400);
    expect(issuesOf(await query(service, {}, '?page=0'))).toEqual(['schemaViolation query:page']);
  });
});

describe('a notification', () => {
  it('says what the employer must still bring, and what the personnel list knows already', async () => {
    const service = await startService();
    const known = WorkerNotification.parse(await read(service, await notify(service)));
    expect(known.employerPart).toEqual({ workerCode: 'whiteCollar', jointCommissionNumber: '200.00' });
    expect(known.missingEmployerPart).toEqual(['workloads']);
    const stranger = await read(service, await notify(service, { worker: { ssin: ssin(7) } }));
    expect(stranger.missingEmployerPart).toEqual(['workerCode', 'jointCommissionNumber', 'workloads']);
  });

  it('comes in as long as nobody has switched notifications off', async () => {
    const service = await startService();
    await notify(service);
    await saveProfile(service, { ...profile, electronicNotificationsAccepted: false });
    const refused = await service.control('POST', '/workerNotifications', {});
    expect([refused.status, refused.json.type.split(':').at(-1)]).toEqual([409, 'notificationsNotAccepted']);
    await saveProfile(service, profile);
    await notify(service);
    expect((await query(service, {})).json.total).toBe(2);
  });

  it.each([
    [{ worker: { ssin: '85031464068' } }, 'invalidStructure body:worker.ssin'],
    [{ regime: 'oneThird' }, 'rejectedInput body:regime'],
    [{ period: { startDate: '2027-05-02', endDate: '2027-05-01' } }, 'invalidPeriod body:period'],
  ])('is not invented wrong: %j', async (notice, issue) => {
    const service = await startService();
    expect(issuesOf(await service.control('POST', '/workerNotifications', notice))).toEqual([issue]);
  });

  it('is not found under the ticket of a request, nor the other way round', async () => {
    const service = await startService();
    const request = await service.file();
    const notice = await notify(service);
    expect((await service.call('GET', `${NOTIFICATIONS}/${request}`)).status).toBe(404);
    expect((await service.call('GET', `${API}/careerBreakRequests/${notice}`)).status).toBe(404);
  });
});

describe('postponing', () => {
  it('moves the last day along, so that the leave keeps its length', async () => {
    const service = await startService();
    const ticket = await notify(service);
    const reply = await postpone(service, ticket, { newStartDate: '2027-04-15', reason: 'inventaire' });
    expect(reply.status).toBe(201);
    const made = Postponement.parse(reply.json);
    expect(made).toMatchObject({ ticketNumber: ticket, newStartDate: '2027-04-15', newEndDate: '2027-08-14' });
    expect(reply.headers.get('location')).toContain(`${ticket}/postponements/${made.partTicketNumber}`);
    expect(await read(service, ticket)).toMatchObject({
      status: 'postponed',
      period: { startDate: '2027-04-15', endDate: '2027-08-14' },
      requestedPeriod: { startDate: '2027-02-01', endDate: '2027-05-31' },
      postponements: [reply.json],
    });
  });

  it('counts days where the leave is no number of whole months', async () => {
    const service = await startService();
    const ticket = await notify(service, { period: { startDate: '2027-03-01', endDate: '2027-03-10' } });
    const { json } = await postpone(service, ticket, { newStartDate: '2027-04-01' });
    expect(json.newEndDate).toBe('2027-04-10');
  });

  it('is refused for a day that is not later than the one asked for', async () => {
    const service = await startService();
    const ticket = await notify(service);
    const reply = await postpone(service, ticket, { newStartDate: '2027-02-01' });
    expect(issuesOf(reply)).toEqual(['outOfRange body:newStartDate']);
    expect(reply.json.issues[0].minimum).toBe('2027-02-02');
  });

  it('happens once for one key, and needs one', async () => {
    const service = await startService();
    const ticket = await notify(service);
    const key = randomUUID();
    const first = await postpone(service, ticket, { newStartDate: '2027-04-01' }, key);
    const again = await postpone(service, ticket, { newStartDate: '2027-04-01' }, key);
    expect(again.json).toEqual(first.json);
    expect((await read(service, ticket)).postponements).toHaveLength(1);
    const other = await postpone(service, ticket, { newStartDate: '2027-05-01' }, key);
    expect(other.json.type).toContain('idempotencyKeyReused');
    const body = { newStartDate: '2027-04-01' };
    const keyless = await service.call('POST', `${NOTIFICATIONS}/${ticket}/postponements`, { body });
    expect(issuesOf(keyless)).toEqual(['schemaViolation header:Idempotency-Key']);
  });

  it('comes too late after a decision', async () => {
    const service = await startService();
    const ticket = await notify(service);
    await decide(service, ticket, { decision: 'refused' });
    const reply = await postpone(service, ticket, { newStartDate: '2027-04-01' });
    expect(reply.json).toMatchObject({ status: 409, decision: 'refused' });
    expect(reply.json.type).toContain('notificationAlreadyDecided');
  });
});

describe('accepting', () => {
  it('creates the request that the worker asked for, and links to it', async () => {
    const service = await startService();
    const ticket = await notify(service);
    const reply = await decide(service, ticket, { ...accepted, eboxConsent: true });
    expect(reply.status).toBe(201);
    const decision = NotificationDecision.parse(reply.json);
    expect(decision).toMatchObject({ notificationTicketNumber: ticket, decision: 'accepted', eboxConsent: true });
    expect(decision.ticketNumber).toMatch(/^04W-/);
    const created = await service.call('GET', (decision.href ?? '').slice(service.url.length));
    expect(CareerBreakRequest.parse(created.json)).toMatchObject({
      ticketNumber: decision.ticketNumber,
      origin: 'workerNotification',
      status: 'awaitingWorker',
      worker: { ssin: '85031464067', workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
      period: { startDate: '2027-02-01', endDate: '2027-05-31' },
      workerNoticeDate: '2026-11-21',
      workloads,
    });
    const location = reply.headers.get('location') ?? '';
    expect((await service.call('GET', location.slice(service.url.length))).json).toEqual(reply.json);
  });

  it('takes the period that was last proposed', async () => {
    const service = await startService();
    const ticket = await notify(service);
    await postpone(service, ticket, { newStartDate: '2027-05-01' });
    const { href } = (await decide(service, ticket, accepted)).json;
    const { json } = await service.call('GET', href.slice(service.url.length));
    expect(json.period).toEqual({ startDate: '2027-05-01', endDate: '2027-08-31' });
  });

  it('needs nothing more where the service knows the whole of the employer’s part', async () => {
    const service = await startService();
    const ticket = await notify(service, { employerPart: { workloads } });
    expect((await read(service, ticket)).missingEmployerPart).toEqual([]);
    expect((await decide(service, ticket, { decision: 'accepted', certifiedAccurate: true })).status).toBe(201);
  });

  it.each([
    ['the statement', { decision: 'accepted' }, ['requiredInput body:certifiedAccurate']],
    ['the workloads', { decision: 'accepted', certifiedAccurate: true }, ['requiredInput body:employerPart.workloads']],
    [
      'workload during a partial leave',
      {
        ...accepted,
        employerPart: { workloads: { before: { minutesPerWeek: 2280 }, fullTime: { minutesPerWeek: 2280 } } },
      },
      ['requiredInput body:employerPart.workloads.during'],
    ],
    ['another decision', { decision: 'maybe' }, ['schemaViolation body:decision']],
    ['no part of a refusal', { decision: 'refused', employerPart: { workloads } }, ['rejectedInput body:employerPart']],
  ])('is refused without %s', async (_, body, issues) => {
    const service = await startService();
    const ticket = await notify(service);
    expect(issuesOf(await decide(service, ticket, body))).toEqual(issues);
    expect((await read(service, ticket)).status).toBe('toProcess');
  });

  it('answers the same decision again, creates nothing twice, and refuses the other one', async () => {
    const service = await startService();
    const ticket = await notify(service);
    const first = await decide(service, ticket, accepted);
    const again = await decide(service, ticket, accepted);
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect((await service.query({})).json.total).toBe(1);
    const other = await decide(service, ticket, { decision: 'refused' });
    expect(other.json).toMatchObject({ status: 409, decision: 'accepted' });
  });

  it('judges overlaps as for a request that the employer files', async () => {
    const service = await startService({ overlaps: 'block' });
    const filed = await service.file({
      worker: { ssin: '85031464067', workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
    });
    const ticket = await notify(service, { worker: { ssin: '85031464067' } });
    const reply = await decide(service, ticket, accepted);
    expect(reply.json).toMatchObject({ status: 409, conflictingTicketNumbers: [filed] });
    expect((await read(service, ticket)).status).toBe('toProcess');
  });

  it('works for a school whose organising authority is written to', async () => {
    const service = await startService();
    const ticket = await notify(service, { capacity: 'organizingAuthority', worker: { ssin: ssin(9) } });
    expect((await read(service, ticket)).missingEmployerPart).toEqual(['institution', 'statusCode', 'workloads']);
    const lessons = { lessonPeriodsPerWeek: '22' };
    const reply = await decide(service, ticket, {
      decision: 'accepted',
      certifiedAccurate: true,
      employerPart: {
        institution: { communityCode: 'frenchSpeaking', enterpriseNumber: '0860550940' },
        statusCode: 'statutory',
        workloads: { before: lessons, fullTime: lessons, during: { lessonPeriodsPerWeek: '11' } },
      },
    });
    expect(reply.status).toBe(201);
  });

  it('shows nobody a notification to an authority other than himself', async () => {
    const service = await startService();
    const ticket = await notify(service, {
      capacity: 'organizingAuthority',
      employer: { enterpriseNumber: '0860550940' },
    });
    expect((await service.call('GET', `${NOTIFICATIONS}/${ticket}`)).status).toBe(404);
    expect((await decide(service, ticket, accepted)).status).toBe(404);
    expect((await query(service, {})).json.total).toBe(0);
  });
});

describe('documents of a notification', () => {
  const certificate = { attachmentType: 'medicalCertificate', fileName: 'attest.pdf' };

  it('go with the request that comes of it', async () => {
    const service = await startService();
    const ticket = await notify(service, { leaveType: 'medicalAssistance', regime: 'half' });
    expect((await read(service, ticket)).requiredAttachmentTypes).toEqual(['medicalCertificate']);
    const reply = await upload(service, ticket, certificate, pdf(100), randomUUID(), 'workerNotifications');
    expect(reply.status).toBe(201);
    expect(await read(service, ticket)).toMatchObject({ requiredAttachmentTypes: [], attachments: [reply.json] });
    const { href } = (await decide(service, ticket, accepted)).json;
    const attachments = `${href.slice(service.url.length)}/attachments`;
    expect((await service.call('GET', attachments)).json.items).toEqual([reply.json]);
    const content = await fetch(`${service.url}${attachments}/${reply.json.attachmentId}/content`);
    expect((await content.arrayBuffer()).byteLength).toBe(100);
  });

  it('are refused by content, by size and after the decision, and added once for one key', async () => {
    const service = await startService();
    const ticket = await notify(service);
    const add = (content: Buffer<ArrayBuffer>, key = randomUUID()) =>
      upload(service, ticket, certificate, content, key, 'workerNotifications');
    expect((await add(Buffer.from('no document'))).status).toBe(415);
    expect((await add(pdf(2_097_153))).status).toBe(413);
    const key = randomUUID();
    expect((await add(pdf(50), key)).json).toEqual((await add(pdf(50), key)).json);
    expect((await read(service, ticket)).attachments).toHaveLength(1);
    await decide(service, ticket, { decision: 'refused' });
    expect((await add(pdf(50))).json).toMatchObject({ status: 409, decision: 'refused' });
  });
});

describe('what a restart keeps', () => {
  it('is every notification, postponement, document, decision, parameter and list', async () => {
    const stateDir = mkdtempSync(path.join(tmpdir(), 'baw-notices-'));
    const service = await startService({ stateDir });
    await saveProfile(service, profile);
    const members = [{ ssin: ssin(3), name: 'Peeters An', since: '2020-01-01' }];
    await service.control('PUT', '/personnel', { members });
    const open = await notify(service, { leaveType: 'medicalAssistance', regime: 'half' });
    await postpone(service, open, { newStartDate: '2027-06-01' });
    await upload(
      service,
      open,
      { attachmentType: 'medicalCertificate', fileName: 'a.pdf' },
      pdf(90),
      randomUUID(),
      'workerNotifications',
    );
    const done = await notify(service);
    const decided = await decide(service, done, {
      ...accepted,
      employerPart: { workloads, workerCode: 'blueCollar', jointCommissionNumber: '121.00' },
    });
    const before = await read(service, open);
    await service.close();
    const later = await startService({ stateDir });
    expect(strip(await read(later, open))).toEqual(strip(before));
    const again = await decide(later, done, accepted);
    expect([again.status, again.json.ticketNumber]).toEqual([200, decided.json.ticketNumber]);
    expect((await later.call('GET', `${API}/employerProfile`)).json).toMatchObject(profile);
    const list = await later.call('POST', `${API}/personnelMembers/query`, { body: {} });
    expect(list.json.items).toEqual(members);
    expect((await query(later, { statuses: ['postponed'] })).json.total).toBe(1);
    expect(EMPLOYER).toBe(before.employer.enterpriseNumber);
  });
});

/** The address differs, because the port does. */
function strip({ self: _self, ...rest }: Json): Json {
  return rest;
}

describe('a decision on what was seen', () => {
  const url = (ticket: string, what = '') => `${API}/workerNotifications/${ticket}${what}`;

  it('is not made once the notification was postponed, and is answered again whatever the tag', async () => {
    const service = await startService();
    const { ticketNumber } = (await service.control('POST', '/workerNotifications', {})).json;
    const before = await service.call('GET', url(ticketNumber));
    const tag = before.headers.get('etag') ?? '';
    const refuse = (ifMatch: string) =>
      service.call('PUT', url(ticketNumber, '/decision'), {
        headers: { 'if-match': ifMatch },
        body: { decision: 'refused' },
      });
    await service.call('POST', url(ticketNumber, '/postponements'), {
      headers: { 'idempotency-key': '"3f0a2c54-7c11-4a8f-9d0c-5a1f1a1b2c3d"' },
      body: { newStartDate: '2027-05-01' },
    });
    const stale = await refuse(tag);
    expect([stale.status, stale.text]).toEqual([412, '']);
    const now = (await service.call('GET', url(ticketNumber))).headers.get('etag') ?? '';
    expect([(await refuse(now)).status, (await refuse(tag)).status]).toEqual([201, 200]);
    expect((await service.call('GET', url(ticketNumber), { headers: { 'if-none-match': now } })).status).toBe(200);
  });
});
