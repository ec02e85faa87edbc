import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { API, issuesOf, startService, type Reply, type Service } from './running-service.ts';

const PAGE = 'https://page.example';

describe('a page of another site', () => {
  it.each(['rebound.example', 'rebound.example:8080', '192.168.1.7', 'localhost.rebound.example', '127.0.0.1.nip.io'])(
    'that has its own name lead to this machine reads nothing: %s',
    async (host) => {
      const service = await startService();
      const reply = await send(service, 'GET', `${API}/accessProfile`, { host });
      expect([reply.status, issuesOf(reply)]).toEqual([400, ['rejectedInput header:Host']]);
      expect(reply.text).not.toContain('enterpriseNumber');
    },
  );

  it('that asks by the whole address is told apart as well', async () => {
    const service = await startService();
    const reply = await send(service, 'GET', `http://rebound.example${API}/accessProfile`, { host: '127.0.0.1' });
    expect([reply.status, issuesOf(reply)]).toEqual([400, ['rejectedInput header:Host']]);
  });

  it.each([PAGE, 'null', 'http://localhost:1', 'HTTPS://127.0.0.1'])(
    'changes nothing with a form that needs no leave: %s',
    async (origin) => {
      const service = await startService();
      const ticket = await service.file();
      const headers = { origin, 'content-type': 'text/plain' };
      const reset = await send(service, 'POST', '/mock/v1/reset', headers);
      const token = await send(service, 'POST', '/REST/oauth/v5/token', headers);
      expect([reset.status, token.status]).toEqual([400, 400]);
      expect(issuesOf(reset)).toEqual(['rejectedInput header:Origin']);
      expect((await service.control('GET', '/ledger')).json.requests).toMatchObject([{ ticketNumber: ticket }]);
    },
  );

  it.each(['cross-site', 'same-site'])('learns nothing from an image or a script that it links: %s', async (site) => {
    const service = await startService();
    const reply = await send(service, 'GET', `${API}/refData/leaveTypes`, { 'sec-fetch-site': site });
    expect([reply.status, issuesOf(reply)]).toEqual([400, ['rejectedInput header:Sec-Fetch-Site']]);
  });

  it('gets no leave when its browser asks for it', async () => {
    const service = await startService();
    const asked = { origin: PAGE, 'access-control-request-method': 'PUT' };
    for (const headers of [asked, { 'access-control-request-method': 'PUT' }]) {
      const reply = await send(service, 'OPTIONS', '/mock/v1/clock', headers);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('everybody else', () => {
  it.each([
    ['by name', { host: 'localhost:8080' }],
    ['by number', { host: '127.0.0.1' }],
    ['by the other number', { host: '[::1]:65000' }],
    ['in a browser, by the address bar', { 'sec-fetch-site': 'none' }],
    ['on a page that the same address gave', { host: 'localhost:9', origin: 'http://LOCALHOST:9' }],
  ])('is served %s', async (_, headers) => {
    const service = await startService();
    expect((await send(service, 'GET', `${API}/accessProfile`, headers)).status).toBe(200);
  });
});

/** `fetch` sets the host itself, and writes addresses its own way. */
function send(service: Service, method: string, path: string, headers: Readonly<Record<string, string>>) {
  const { hostname, port } = new URL(service.url);
  return new Promise<Reply>((resolve, reject) => {
    const call = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = answer.headers['content-type']?.includes('json') ?? false;
        const fields = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
        resolve({
          status: answer.statusCode ?? 0,
          headers: new Headers(fields),
          text,
          json: isJson ? JSON.parse(text) : undefined,
        });
      });
    });
    call.on('error', reject);
    call.end();
  });
}
