import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { LEAVE_TYPES, REGIMES, REQUEST_STATUSES } from '../../src/schemas/model/codes.ts';
import { AccessProfile } from '../../src/schemas/wire/career-break-request.ts';
import { OPERATIONS } from '../../src/mock/http/operations.ts';
import { API, EMPLOYER, startService, type Json } from './running-service.ts';

describe('reference data', () => {
  it.each([
    ['leaveTypes', LEAVE_TYPES],
    ['regimes', REGIMES],
    ['requestStatuses', REQUEST_STATUSES],
    ['communities', ['frenchSpeaking', 'flemish', 'germanSpeaking']],
    ['workerStatuses', ['statutory', 'contractual', 'temporary']],
    ['attachmentTypes', expect.arrayContaining(['medicalCertificate', 'carerRecognition', 'other'])],
    ['neoOffices', expect.arrayContaining(['mons', 'liege', 'brussels'])],
  ])('lists %s with labels in three languages', async (list, codes) => {
    const service = await startService();
    const { status, json } = await service.call('GET', `${API}/refData/${list}`);
    expect(status).toBe(200);
    expect(json.items.map((item: Json) => item.code)).toEqual(codes);
    for (const { label } of json.items) expect(Object.keys(label).sort()).toEqual(['de', 'fr', 'nl']);
  });

  it('describes the problem that a refusal points to', async () => {
    const service = await startService();
    const ticket = await service.file();
    await service.cancel(ticket);
    const refusal = (await service.modify(ticket, '2027-07-31')).json;
    const { json } = await service.call('GET', refusal.href.slice(service.url.length));
    expect(json).toMatchObject({ problemType: refusal.type, title: refusal.title, status: 409 });
    expect(json.description.fr).toBe(refusal.detail);
  });

  it('knows no problem of another name', async () => {
    const service = await startService();
    for (const name of ['volcano', 'toString', 'stepNotPossible']) {
      expect((await service.call('GET', `${API}/refData/problemTypes/${name}`)).status).toBe(404);
    }
  });

  it('names the office in the language of the reader, the same for the same worker', async () => {
    const service = await startService();
    const offices = [];
    for (const language of ['fr', 'nl', 'nl']) {
      const ticket = await service.file();
      const headers = { 'accept-language': language };
      offices.push((await service.call('GET', `${API}/careerBreakRequests/${ticket}`, { headers })).json.neoOffice);
    }
    expect(offices[1]).toEqual(offices[2]);
    expect(offices[0].code).toBe(offices[1].code);
  });
});

describe('the profile of the caller', () => {
  it('holds both permissions and the employers that he filed for', async () => {
    const service = await startService();
    await service.file({ employer: { enterpriseNumber: '0860550940' } });
    await service.file();
    const profile = AccessProfile.parse((await service.call('GET', `${API}/accessProfile`)).json);
    expect(profile).toMatchObject({
      enterpriseNumber: EMPLOYER,
      permissions: ['careerBreakEmployer', 'careerBreakOrganizingAuthority'],
      mandators: [{ enterpriseNumber: '0860550940' }],
    });
  });
});

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.0, says that this is a mock, and holds every public operation and no control', async () => {
    const service = await startService();
    const reply = await service.call('GET', `${API}/doc/openapi.yaml`);
    expect(reply.headers.get('content-type')).toBe('application/yaml');
    const document = parse(reply.text);
    expect(document.openapi).toMatch(/^3\.0\./);
    expect(document.info.title).toContain('mock');
    const operations = Object.values(document.paths).flatMap((path: Json) => Object.values(path));
    expect(operations.map((operation: Json) => String(operation.operationId)).sort()).toEqual(
      Object.keys(OPERATIONS).sort(),
    );
    expect(reply.text).not.toContain('/mock/');
  });

  it('gives every operation one declared tag, a summary and a default problem', async () => {
    const service = await startService();
    const document = parse((await service.call('GET', `${API}/doc/openapi.yaml`)).text);
    const declared = document.tags.map((tag: Json) => tag.name);
    for (const operation of Object.values(document.paths).flatMap((path: Json): Json[] => Object.values(path))) {
      expect(declared).toContain(operation.tags[0]);
      expect(operation.tags).toHaveLength(1);
      expect(operation.summary).not.toBe('');
      expect(operation.responses.default.content).toHaveProperty(['application/problem+json']);
      if (operation.requestBody !== undefined) expect(operation.requestBody.required).toBe(true);
    }
  });

  it('closes no object, because the service refuses unknown fields itself', async () => {
    const service = await startService();
    const { text } = await service.call('GET', `${API}/doc/openapi.yaml`);
    expect(text).not.toMatch(/additionalProperties|anyOf/);
  });

  it('shows an upload as a form, a content as bytes of either type, and the limits of the service', async () => {
    const service = await startService();
    const { paths, components } = parse((await service.call('GET', `${API}/doc/openapi.yaml`)).text);
    const { post } = paths['/careerBreakRequests/{ticketNumber}/attachments'];
    expect(post.requestBody.content['multipart/form-data'].schema.$ref).toContain('AttachmentUpload');
    expect(components.schemas.AttachmentUpload.properties.content).toMatchObject({ type: 'string', format: 'binary' });
    const { get } = paths['/careerBreakRequests/{ticketNumber}/attachments/{attachmentId}/content'];
    expect(Object.keys(get.responses['200'].content)).toEqual(['application/pdf', 'image/jpeg']);
    expect(Object.keys(components.schemas.AccessProfile.properties.limits.properties)).toEqual([
      'callsPerSecond',
      'concurrentCalls',
    ]);
  });

  it('refers only to components that it defines', async () => {
    const service = await startService();
    const { text } = await service.call('GET', `${API}/doc/openapi.yaml`);
    const defined = Object.keys(parse(text).components.schemas);
    const referred = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(referred.filter((name) => !defined.includes(name ?? ''))).toEqual([]);
  });
});
