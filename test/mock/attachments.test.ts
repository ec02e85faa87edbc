import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Attachment, Attachments } from '../../src/schemas/wire/attachment.ts';
import { API, issuesOf, startService, type Reply, type Service } from './running-service.ts';
import { jpeg, pdf, upload } from './upload.ts';

const LIMIT = 2_097_152;
const NOT_ALLOWED = 'urn:problem-type:onem-mock:careerBreak:attachmentNotAllowed';
const certificate = { attachmentType: 'medicalCertificate', fileName: 'certificate.pdf' };

const list = async (service: Service, ticket: string): Promise<Attachments> =>
  Attachments.parse((await service.call('GET', `${API}/careerBreakRequests/${ticket}/attachments`)).json);
const statusOf = async (service: Service, ticket: string): Promise<unknown> =>
  (await service.call('GET', `${API}/careerBreakRequests/${ticket}`)).json.status;

/** A medical assistance to a child in hospital: two documents must come. */
const hospital = { leaveType: 'medicalAssistance', motive: 'hospitalisedChild' };

describe('an attachment', () => {
  it('is kept with its type, clean name, size and digest, and its content comes back as it was', async () => {
    const service = await startService();
    const ticket = await service.file();
    const content = pdf(5000);
    const reply = await upload(
      service,
      ticket,
      { ...certificate, fileName: String.raw`C:\scans\..\certificat é.pdf` },
      content,
    );
    const attachment = Attachment.parse(reply.json);
    expect([reply.status, attachment]).toEqual([
      201,
      {
        attachmentId: expect.any(String),
        attachmentType: 'medicalCertificate',
        fileName: 'certificat é.pdf',
        sizeInBytes: 5000,
        sha256: createHash('sha256').update(content).digest('hex'),
        submissionDateTime: '2026-11-21T12:00:00.000Z',
      },
    ]);
    expect(reply.headers.get('location')).toBe(
      `${service.url}${API}/careerBreakRequests/${ticket}/attachments/${attachment.attachmentId}`,
    );
    expect((await list(service, ticket)).items).toEqual([attachment]);
    const answer = await fetch(`${String(reply.headers.get('location'))}/content`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  });

  it('may be a JPEG whatever its name', async () => {
    const service = await startService();
    const ticket = await service.file();
    const { status, json } = await upload(service, ticket, { ...certificate, fileName: 'scan.docx' }, jpeg(100));
    const path = `${API}/careerBreakRequests/${ticket}/attachments/${String(json.attachmentId)}/content`;
    expect([status, (await service.call('GET', path)).headers.get('content-type')]).toEqual([201, 'image/jpeg']);
    expect((await service.call('GET', path, { headers: { accept: 'application/json' } })).status).toBe(406);
  });

  it.each([
    ['of exactly the limit', pdf(LIMIT), 201],
    ['of one byte more', pdf(LIMIT + 1), 413],
    ['far beyond the limit', pdf(3 * LIMIT), 413],
    ['that is neither PDF nor JPEG', Buffer.from('PK\u0003\u0004'), 415],
    ['that is empty', Buffer.alloc(0), 415],
  ])('%s', async (_, content, status) => {
    const service = await startService();
    const ticket = await service.file();
    const reply = await upload(service, ticket, certificate, content);
    expect([reply.status, reply.json?.limit]).toEqual([status, status === 413 ? LIMIT : undefined]);
    expect((await list(service, ticket)).items).toHaveLength(status === 201 ? 1 : 0);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['other without a description', { attachmentType: 'other' }, ['requiredInput body:description.otherDescription']],
    [
      'another type with one',
      { attachmentType: 'contract', otherDescription: 'x' },
      ['rejectedInput body:description.otherDescription'],
    ],
    ['an unknown type', { attachmentType: 'photo' }, ['schemaViolation body:description.attachmentType']],
    ['an unknown field', { attachmentType: 'contract', size: 1 }, ['unknownInput body:description.size']],
    [
      'a name that is nothing but a folder',
      { attachmentType: 'contract', fileName: '../' },
      ['invalidInput body:description.fileName'],
    ],
  ])('is refused for %s', async (_, description, issues) => {
    const service = await startService();
    const reply = await upload(service, await service.file(), { fileName: 'a.pdf', ...description }, pdf(10));
    expect([reply.status, issuesOf(reply)]).toEqual([400, issues]);
  });

  it('is refused without its parts, and every fault is told at once', async () => {
    const service = await startService();
    const ticket = await service.file();
    const form = new FormData();
    form.append('photo', 'x');
    const path = `${API}/careerBreakRequests/${ticket}/attachments`;
    const answer = await fetch(service.url + path, { method: 'POST', body: form });
    const json = await answer.json();
    const reply: Reply = { status: answer.status, headers: answer.headers, text: '', json };
    expect(issuesOf(reply)).toEqual([
      'schemaViolation header:Idempotency-Key',
      'unknownInput body:photo',
      'schemaViolation body:description',
      'schemaViolation body:content',
    ]);
    expect((await service.call('POST', path, { body: {} })).status).toBe(415);
    const broken = { 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': `"${randomUUID()}"` };
    expect(issuesOf(await service.call('POST', path, { body: 'no parts', headers: broken }))).toEqual([
      'schemaViolation body:',
    ]);
  });

  it.each([
    ['comes twice', ['content']],
    ['is one of very many', Array.from({ length: 5000 }, (_, index) => `part${String(index)}`)],
  ])('is refused when a part of it %s, and nothing is kept', async (_, names) => {
    const service = await startService();
    const ticket = await service.file();
    const form = new FormData();
    form.append('description', JSON.stringify(certificate));
    for (const name of ['content', ...names]) form.append(name, new Blob([pdf(10)]), 'a.pdf');
    const answer = await fetch(`${service.url}${API}/careerBreakRequests/${ticket}/attachments`, {
      method: 'POST',
      headers: { 'idempotency-key': `"${randomUUID()}"` },
      body: form,
    });
    expect(answer.status).toBe(400);
    expect((await answer.text()).length).toBeLessThan(2000);
    expect((await list(service, ticket)).items).toEqual([]);
  });

  it('belongs to a request that exists', async () => {
    const service = await startService();
    expect((await upload(service, '04W-0000000-00-Z', certificate, pdf(10))).status).toBe(404);
    const path = `${API}/careerBreakRequests/${await service.file()}/attachments/${randomUUID()}/content`;
    const reply = await service.call('GET', path);
    expect([reply.status, issuesOf(reply)]).toEqual([404, ['referencedResourceNotFound path:attachmentId']]);
  });

  it('is refused once the request is cancelled, and for good under its key', async () => {
    const service = await startService();
    const ticket = await service.file();
    await service.cancel(ticket);
    const key = randomUUID();
    const refusals = [
      await upload(service, ticket, certificate, pdf(10), key),
      await upload(service, ticket, certificate, pdf(10), key),
    ];
    expect(refusals.map(({ status, json }) => [status, json.type, json.requestStatus])).toEqual([
      [409, NOT_ALLOWED, 'cancelled'],
      [409, NOT_ALLOWED, 'cancelled'],
    ]);
  });
});

describe('an attachment that is sent again', () => {
  it('is the same one under the same key, and a clash when it is another', async () => {
    const service = await startService();
    const ticket = await service.file();
    const key = randomUUID();
    const first = await upload(service, ticket, certificate, pdf(10), key);
    expect((await upload(service, ticket, certificate, pdf(10), key)).text).toBe(first.text);
    expect((await upload(service, ticket, certificate, pdf(11), key)).status).toBe(409);
    expect((await list(service, ticket)).items).toHaveLength(1);
  });

  it('is a second one where keys are switched off', async () => {
    const service = await startService({ idempotency: 'off' });
    const ticket = await service.file();
    const key = randomUUID();
    await upload(service, ticket, certificate, pdf(10), key);
    await upload(service, ticket, certificate, pdf(10), key);
    const { items } = await list(service, ticket);
    expect(items.map(({ sha256 }) => sha256)).toEqual([items[0]?.sha256, items[0]?.sha256]);
    const [entry] = (await service.control('GET', '/ledger')).json.requests;
    expect(entry.attachments).toHaveLength(2);
  });
});

describe('a required attachment', () => {
  it('keeps the file waiting until the last of them has come', async () => {
    const service = await startService();
    const ticket = await service.file(hospital);
    await service.control('POST', `/careerBreakRequests/${ticket}/workerCompletion`);
    expect(await statusOf(service, ticket)).toBe('awaitingAttachments');
    await upload(service, ticket, certificate, pdf(10));
    expect([await statusOf(service, ticket), (await list(service, ticket)).requiredAttachmentTypes]).toEqual([
      'awaitingAttachments',
      ['hospitalProof'],
    ]);
    await upload(service, ticket, { ...certificate, attachmentType: 'hospitalProof' }, pdf(10));
    expect([await statusOf(service, ticket), (await list(service, ticket)).requiredAttachmentTypes]).toEqual([
      'awaitingProcessing',
      [],
    ]);
  });

  it('that came before the worker completed his part does not keep the file waiting', async () => {
    const service = await startService();
    const ticket = await service.file(hospital);
    await upload(service, ticket, certificate, pdf(10));
    await upload(service, ticket, { ...certificate, attachmentType: 'hospitalProof' }, pdf(10));
    expect(await statusOf(service, ticket)).toBe('awaitingWorker');
    await service.control('POST', `/careerBreakRequests/${ticket}/workerCompletion`);
    expect(await statusOf(service, ticket)).toBe('awaitingProcessing');
  });
});
