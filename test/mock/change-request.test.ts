import { describe, expect, it } from 'vitest';
import { Cancellation, Modification } from '../../src/schemas/wire/career-break-request.ts';
import { API, issuesOf, startService, type Service } from './running-service.ts';

const requestPath = (ticket: string): string => `${API}/careerBreakRequests/${ticket}`;
const complete = (service: Service, ticket: string) =>
  service.control('POST', `/careerBreakRequests/${ticket}/workerCompletion`);
const step = (service: Service, ticket: string) =>
  service.control('POST', `/careerBreakRequests/${ticket}/processingSteps`);

describe('modifying a request', () => {
  it('changes the end date, keeps the original period and gives the part its own ticket', async () => {
    const service = await startService();
    const ticket = await service.file();
    const reply = await service.modify(ticket, '2027-07-31');
    expect(reply.status).toBe(201);
    const part = Modification.parse(reply.json);
    expect(part).toMatchObject({ ticketNumber: ticket, newEndDate: '2027-07-31' });
    expect(part.partTicketNumber).not.toBe(ticket);
    const { json } = await service.call('GET', requestPath(ticket));
    expect([json.currentEndDate, json.period.endDate]).toEqual(['2027-07-31', '2027-06-30']);
  });

  it('can be read where its Location says, and in the list', async () => {
    const service = await startService();
    const ticket = await service.file();
    const reply = await service.modify(ticket, '2027-07-31');
    const location = reply.headers.get('location') ?? '';
    expect((await service.call('GET', location.slice(service.url.length))).json).toEqual(reply.json);
    expect((await service.call('GET', `${requestPath(ticket)}/modifications`)).json).toEqual({ items: [reply.json] });
  });

  it.each([
    ['an end before the start', { newEndDate: '2027-01-31', certifiedAccurate: true }, 'invalidPeriod body:newEndDate'],
    [
      'anything but the end date',
      { newEndDate: '2027-07-31', certifiedAccurate: true, regime: 'half' },
      'unknownInput body:regime',
    ],
    ['a missing statement', { newEndDate: '2027-07-31' }, 'schemaViolation body:certifiedAccurate'],
  ])('refuses %s', async (_, body, issue) => {
    const service = await startService({ idempotency: 'off' });
    const ticket = await service.file();
    const reply = await service.call('POST', `${requestPath(ticket)}/modifications`, { body });
    expect(reply.status).toBe(400);
    expect(issuesOf(reply)).toEqual([issue]);
  });

  it('is refused once the worker has completed his part, and nothing changes', async () => {
    const service = await startService();
    const ticket = await service.file();
    await complete(service, ticket);
    const reply = await service.modify(ticket, '2027-07-31');
    expect(reply.status).toBe(409);
    expect(reply.json).toMatchObject({
      type: 'urn:problem-type:onem-mock:careerBreak:requestNotModifiable',
      requestStatus: 'awaitingProcessing',
    });
    expect((await service.call('GET', requestPath(ticket))).json.currentEndDate).toBe('2027-06-30');
  });

  it('is refused for a cancelled request', async () => {
    const service = await startService();
    const ticket = await service.file();
    await service.cancel(ticket);
    const reply = await service.modify(ticket, '2027-07-31');
    expect(reply.status).toBe(409);
    expect(reply.json).toMatchObject({
      type: 'urn:problem-type:onem-mock:careerBreak:requestAlreadyCancelled',
      ticketNumber: ticket,
    });
  });
});

describe('cancelling a request', () => {
  it('answers 201 the first time and 200 with the same acknowledgement after that', async () => {
    const service = await startService();
    const ticket = await service.file();
    const first = await service.cancel(ticket);
    const again = await service.cancel(ticket);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(Cancellation.parse(first.json).ticketNumber).toBe(ticket);
    expect(first.headers.get('location')).toBe(`${service.url}${requestPath(ticket)}/cancellation`);
    expect((await service.call('GET', `${requestPath(ticket)}/cancellation`)).json).toEqual(first.json);
  });

  it('leaves the request to be seen as cancelled', async () => {
    const service = await startService();
    const ticket = await service.file();
    expect((await service.call('GET', `${requestPath(ticket)}/cancellation`)).status).toBe(404);
    await service.cancel(ticket);
    const { json } = await service.call('GET', requestPath(ticket));
    expect(json).toMatchObject({ status: 'cancelled', modifiable: false, cancellable: false });
  });

  it('is refused when the file is being processed', async () => {
    const service = await startService();
    const ticket = await service.file();
    await complete(service, ticket);
    await step(service, ticket);
    const reply = await service.cancel(ticket);
    expect(reply.status).toBe(409);
    expect(reply.json.requestStatus).toBe('inProcessing');
    expect((await service.call('GET', requestPath(ticket))).json.status).toBe('inProcessing');
  });

  it('must be confirmed', async () => {
    const service = await startService();
    const ticket = await service.file();
    const reply = await service.call('PUT', `${requestPath(ticket)}/cancellation`, { body: { confirmed: false } });
    expect(issuesOf(reply)).toEqual(['schemaViolation body:confirmed']);
  });
});

describe('the way of a file', () => {
  it('goes from the worker through ONEM to its closing, and no further', async () => {
    const service = await startService();
    const ticket = await service.file();
    const statuses = [(await complete(service, ticket)).json.status];
    for (let steps = 0; steps < 2; steps += 1) statuses.push((await step(service, ticket)).json.status);
    expect(statuses).toEqual(['awaitingProcessing', 'inProcessing', 'closed']);
    const beyond = await step(service, ticket);
    expect([beyond.status, beyond.json.requestStatus]).toEqual([409, 'closed']);
  });

  it.each([
    ['medicalAssistance', undefined, ['medicalCertificate']],
    ['medicalAssistance', 'hospitalisedChild', ['medicalCertificate', 'hospitalProof']],
    ['palliativeCare', undefined, ['palliativeCertificate']],
    ['informalCare', undefined, ['carerRecognition']],
  ])('waits for the attachments of %s %s', async (leaveType, motive, required) => {
    const service = await startService();
    const ticket = await service.file({ leaveType, ...(motive !== undefined && { motive }) });
    expect((await complete(service, ticket)).json.status).toBe('awaitingAttachments');
    const { json } = await service.call('GET', requestPath(ticket));
    expect(json.requiredAttachmentTypes).toEqual(required);
    expect(json.workerPartCompletedDateTime).toBe('2026-11-21T12:00:00.000Z');
    expect((await step(service, ticket)).json.status).toBe('awaitingProcessing');
  });

  it('does not begin before the worker, nor with him twice, nor after a cancellation', async () => {
    const service = await startService();
    const [open, cancelled] = [await service.file(), await service.file()];
    await service.cancel(cancelled);
    expect((await step(service, open)).status).toBe(409);
    expect((await complete(service, cancelled)).status).toBe(409);
    await complete(service, open);
    expect((await complete(service, open)).status).toBe(409);
    expect((await complete(service, '04W-0000000-00-Z')).status).toBe(404);
  });
});

describe('a consultation', () => {
  it('shows everything while the worker has not completed, also of a cancelled request', async () => {
    const service = await startService();
    const ticket = await service.file({ comment: 'Bonjour' });
    await service.cancel(ticket);
    const { json } = await service.call('GET', requestPath(ticket));
    expect(json).toMatchObject({ consultable: true, comment: 'Bonjour', multipleEmployers: false });
  });

  it('shows afterwards what the overview shows, and says so', async () => {
    const service = await startService();
    const ticket = await service.file({ comment: 'Bonjour' });
    const before = await service.call('GET', requestPath(ticket));
    await complete(service, ticket);
    const { status, headers, json } = await service.call('GET', requestPath(ticket));
    const overview = await service.query({ ticketNumber: ticket });
    const { href, ...line } = overview.json.items[0];
    expect(status).toBe(200);
    expect(json).toEqual({
      ...line,
      self: href,
      currentEndDate: line.period.endDate,
      requiredAttachmentTypes: [],
      consultable: false,
      modifiable: false,
      cancellable: false,
      workerPartCompletedDateTime: '2026-11-21T12:00:00.000Z',
    });
    expect(headers.get('etag')).not.toBe(before.headers.get('etag'));
  });
});
