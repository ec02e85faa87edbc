import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/schemas/wire/problem.ts';
import { API, issuesOf, newRequest, startService, type Reply } from './running-service.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const unknownTicket = `${API}/careerBreakRequests/04W-0000000-00-Z`;

describe('every answer', () => {
  it('carries a trace id of its own and names that of the call', async () => {
    const service = await startService();
    const reply = await service.call('GET', `${API}/health`, { headers: { 'belgov-trace-id': 'my-call-1' } });
    expect(reply.headers.get('belgov-trace-id')).toMatch(UUID);
    expect(reply.headers.get('belgov-related-trace-id')).toBe('my-call-1');
  });

  it('does not give back a trace id that is too long', async () => {
    const service = await startService();
    const reply = await service.call('GET', `${API}/health`, { headers: { 'belgov-trace-id': 'x'.repeat(37) } });
    expect([reply.status, reply.headers.get('belgov-related-trace-id')]).toEqual([200, null]);
  });

  it('repeats no national number that a caller put where none belongs', async () => {
    const service = await startService();
    // The check digits are wrong: what is right would fail this test by itself.
    const number = '85031400128';
    const headers = { 'belgov-trace-id': number };
    const reply = await service.call('GET', `${API}/careerBreakRequests/${number}`, { headers });
    expect([reply.status, reply.headers.get('belgov-related-trace-id')]).toEqual([404, null]);
    expect(JSON.stringify((await service.control('GET', '/calls')).json)).not.toContain(number);
  });

  it('says that it comes from a mock and may not be stored', async () => {
    const service = await startService();
    for (const reply of [await service.create(), await service.query({}), await service.call('GET', '/nothing')]) {
      expect(reply.headers.get('server')).toContain('mock');
      expect(reply.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('builds its links from the host that the caller used', async () => {
    const service = await startService();
    const ticket = await service.file();
    const host = 'localhost:' + new URL(service.url).port;
    const body = await getFrom(service.url, `${API}/careerBreakRequests/${ticket}`, host);
    expect(JSON.parse(body).self).toBe(`http://${host}${API}/careerBreakRequests/${ticket}`);
  });
});

describe('a refusal', () => {
  it('is a problem with type, page, title, status, detail and occurrence', async () => {
    const service = await startService();
    const reply = await service.call('GET', unknownTicket);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    const problem = Problem.parse(reply.json);
    expect(problem).toMatchObject({
      type: 'urn:problem-type:belgif:resourceNotFound',
      href: 'https://www.belgif.be/specification/rest/api-guide/problems/resourceNotFound.html',
      status: 404,
      instance: `urn:uuid:${String(reply.headers.get('belgov-trace-id'))}`,
    });
    expect(issuesOf(reply)).toEqual(['referencedResourceNotFound path:ticketNumber']);
  });

  it.each([
    ['nl-BE', 'nl'],
    ['de', 'de'],
    ['en, nl;q=0.4, de;q=0.7', 'de'],
    ['en', 'fr'],
    ['*', 'fr'],
    ['nl;q=0', 'fr'],
    ['nl;q=high', 'fr'],
  ])('is told in the language of %s: %s', async (accepted, language) => {
    const service = await startService();
    const reply = await service.call('GET', unknownTicket, { headers: { 'accept-language': accepted } });
    expect(reply.headers.get('content-language')).toBe(language);
    expect(reply.headers.get('vary')).toBe('Accept-Language');
    const [fr, nl, de] = ['Rien', 'Op dit adres', 'Unter dieser Adresse'];
    expect(reply.json.detail).toContain({ fr, nl, de }[language]);
  });

  it.each([
    ['malformed JSON', '{"capacity":', 400, 'schemaViolation body:'],
    ['an empty body', '', 400, 'schemaViolation body:'],
    ['a list', '[]', 400, 'schemaViolation body:'],
  ])('of %s is one issue about the body', async (_, body, status, issue) => {
    const service = await startService({ idempotency: 'off' });
    const headers = { 'content-type': 'application/json' };
    const reply = await service.call('POST', `${API}/careerBreakRequests`, { body, headers });
    expect(reply.status).toBe(status);
    expect(issuesOf(reply)).toEqual([issue]);
  });

  it('of a method names those that exist', async () => {
    const service = await startService();
    const collection = await service.call('GET', `${API}/careerBreakRequests`);
    expect([collection.status, collection.headers.get('allow')]).toEqual([405, 'POST']);
    const document = await service.call('DELETE', unknownTicket);
    expect([document.status, document.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const parts = await service.call('PUT', `${unknownTicket}/modifications`);
    expect(parts.headers.get('allow')).toBe('POST, GET, HEAD');
  });

  it('of what the caller would accept is 406, of what he sends 415', async () => {
    const service = await startService();
    const pdf = await service.call('GET', `${API}/health`, { headers: { accept: 'application/pdf' } });
    const none = await service.call('GET', `${API}/health`, { headers: { accept: 'application/json;q=0, */*' } });
    const any = await service.call('GET', `${API}/health`, { headers: { accept: 'text/html, application/*;q=0.1' } });
    expect([pdf.status, none.status, any.status]).toEqual([406, 406, 200]);
    const headers = { 'content-type': 'text/csv' };
    expect((await service.call('POST', `${API}/careerBreakRequests`, { body: 'a;b', headers })).status).toBe(415);
  });

  it('of a body that is too large tells the limit', async () => {
    const service = await startService();
    const reply = await service.create(newRequest({ comment: 'x'.repeat(70_000) }));
    expect([reply.status, reply.json.limit]).toEqual([413, 65_536]);
  });

  it.each([
    ['nested without end', `{"worker":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['no UTF-8', Buffer.from('{"comment":"é"}', 'latin1')],
    ['JSON in UTF-16', Buffer.from('{}', 'utf16le')],
  ])('of a body that is %s is one issue about the body', async (_, body) => {
    const service = await startService({ idempotency: 'off' });
    const answer = await fetch(`${service.url}${API}/careerBreakRequests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ issues: [{ in: 'body' }] });
  });

  it('of a body with faults without end tells a hundred, and repeats no long value', async () => {
    const service = await startService({ idempotency: 'off' });
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${String(index)}`, 1]));
    const reply = await service.create(many);
    expect([reply.status, reply.json.issues.length]).toEqual([400, 100]);
    const long = await service.create(newRequest({ comment: 'x'.repeat(50_000) }));
    expect(long.text.length).toBeLessThan(2000);
    expect(issuesOf(long)).toEqual(['schemaViolation body:comment']);
  });

  it('of a path that does not exist is 404', async () => {
    const service = await startService();
    for (const path of ['/', `${API}/`, `${API}/careerBreakRequests/`, '/REST/careerBreak/v2/health']) {
      expect((await service.call('GET', path)).status).toBe(404);
    }
  });

  it('names query parameters that do not exist', async () => {
    const service = await startService();
    const reply = await service.call('GET', `${API}/health?verbose=1`);
    expect([reply.status, issuesOf(reply)]).toEqual([400, ['unknownInput query:verbose']]);
  });
});

describe('reading one request', () => {
  it('answers 304 to who has it already, until it changes', async () => {
    const service = await startService();
    const ticket = await service.file();
    const path = `${API}/careerBreakRequests/${ticket}`;
    const read = (tag: string): Promise<Reply> => service.call('GET', path, { headers: { 'if-none-match': tag } });
    const tag = (await service.call('GET', path)).headers.get('etag') ?? '';
    const unchanged = await read(`"other", W/${tag}`);
    expect([unchanged.status, unchanged.text, unchanged.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await read('*')).status).toBe(304);
    await service.modify(ticket, '2027-07-31');
    const changed = await read(tag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });
});

/** `fetch` sets the host itself. */
function getFrom(url: string, path: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url + path, { headers: { host } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
}
