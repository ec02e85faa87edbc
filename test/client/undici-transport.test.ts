import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { openClient } from '../../src/client/open-client.ts';
import { parseServiceAddress } from '../../src/client/service-address.ts';
import type { HttpRequest } from '../../src/client/transport.ts';
import { openUndiciTransport, type OpenTransport } from '../../src/client/undici-transport.ts';
import { NOW } from './client-setting.ts';

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => closeServer(server));
  return originOf(server);
}

function originOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? String(address.port) : ''}`;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function transportTo(
  origin: string,
  options: { answerTimeoutMs?: number; maxAnswerBytes?: number } = {},
): OpenTransport {
  const transport = openUndiciTransport({
    origin,
    connections: 4,
    connectTimeoutMs: 5000,
    answerTimeoutMs: 5000,
    maxAnswerBytes: 1000,
    ...options,
  });
  open.push(() => transport.close());
  return transport;
}

const post: HttpRequest = {
  operation: 'createCareerBreakRequest',
  method: 'POST',
  path: '/a?b=c',
  headers: { 'Content-Type': 'application/json' },
  body: '{"é":1}',
  isSafe: false,
};
const get: HttpRequest = { ...post, method: 'GET', headers: {}, isSafe: true };
const { body: _, ...getWithoutBody } = get;

describe('a call over HTTP', () => {
  it('carries method, path, headers and body, and brings the answer back', async () => {
    const origin = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(201, { Location: '/x' });
        response.write('first ');
        response.end(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(chunks).toString()}`);
      });
    });
    const answer = await transportTo(origin).send(post);
    expect(answer).toMatchObject({ status: 201, body: 'first POST /a?b=c {"é":1}', headers: { location: '/x' } });
  });

  it('does not follow a redirect', async () => {
    const seen: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.url);
      response.writeHead(303, { Location: '/elsewhere' }).end();
    });
    expect((await transportTo(origin).send(post)).status).toBe(303);
    expect(seen).toEqual(['/a?b=c']);
  });

  it('was not sent when nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = originOf(server);
    await closeServer(server);
    await expect(transportTo(origin).send(post)).rejects.toMatchObject({
      key: 'service.unreachable',
      delivery: 'not-sent',
      params: { target: origin },
    });
  });

  it('has an unknown outcome when the connection closes without an answer', async () => {
    const origin = await serve((request) => {
      request.on('end', () => request.socket.destroy()).resume();
    });
    await expect(transportTo(origin).send(post)).rejects.toMatchObject({
      key: 'service.noAnswer',
      delivery: 'unknown',
      retryable: true,
    });
  });

  it('has an unknown outcome when no answer comes in time', async () => {
    const origin = await serve(() => undefined);
    const { send } = transportTo(origin, { answerTimeoutMs: 50 });
    await expect(send(post)).rejects.toMatchObject({ key: 'service.noAnswer', delivery: 'unknown' });
  });

  it('is not understood when the answer is cut short', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(201, { 'Content-Length': 100 });
      response.write('{"half":', () => response.destroy());
    });
    await expect(transportTo(origin).send(post)).rejects.toMatchObject({
      key: 'service.notUnderstood',
      delivery: 'unknown',
      retryable: true,
      params: { operation: 'createCareerBreakRequest', reason: 'HTTP 201, body' },
    });
  });

  it('is not understood when the answer has no end', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200).end('x'.repeat(1001));
    });
    await expect(transportTo(origin).send(post)).rejects.toMatchObject({
      key: 'service.notUnderstood',
      retryable: false,
    });
  });

  it('is not made after an interruption', async () => {
    let calls = 0;
    const origin = await serve((_request, response) => {
      calls += 1;
      response.end();
    });
    await expect(transportTo(origin).send({ ...post, signal: AbortSignal.abort() })).rejects.toMatchObject({
      key: 'interrupted.before',
    });
    expect(calls).toBe(0);
  });

  it('is finished after an interruption when it changes something, and given up when it does not', async () => {
    const controller = new AbortController();
    const answers: (() => void)[] = [];
    const origin = await serve((request, response) => {
      request.on('end', () => {
        answers.push(() => void response.end('done'));
        if (answers.length < 2) return;
        controller.abort();
        for (const answer of answers) answer();
      });
      request.resume();
    });
    const { send } = transportTo(origin);
    const calls = await Promise.allSettled([
      send({ ...post, signal: controller.signal }),
      send({ ...getWithoutBody, signal: controller.signal }),
    ]);
    expect(calls).toMatchObject([
      { status: 'fulfilled', value: { body: 'done' } },
      { status: 'rejected', reason: { key: 'interrupted.before' } },
    ]);
  });
});

describe('the address of a service', () => {
  it.each(['http://service.example', 'http://10.0.0.1:8080/x', 'http://127.evil.example', 'ftp://localhost'])(
    'is refused over plain HTTP: %s',
    (baseUrl) => {
      expect(() => parseServiceAddress(baseUrl)).toThrow(expect.objectContaining({ key: 'usage.insecureService' }));
    },
  );

  it.each([
    ['https://service.example/base/', { origin: 'https://service.example', basePath: '/base' }],
    ['http://localhost:81', { origin: 'http://localhost:81', basePath: '' }],
    ['http://127.1/', { origin: 'http://127.0.0.1', basePath: '' }],
    ['http://[::1]:8', { origin: 'http://[::1]:8', basePath: '' }],
  ])('is taken apart: %s', (baseUrl, address) => {
    expect(parseServiceAddress(baseUrl)).toEqual(address);
  });

  it('that offers no controls is not a simulation', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<html></html>');
    });
    const client = await openClient({ baseUrl: origin, language: 'nl', newTraceId: () => 'trace', now: () => NOW });
    open.push(() => client.close());
    await expect(client.controls.getLedger()).rejects.toMatchObject({
      key: 'mock.notAMock',
      params: { target: origin },
    });
  });

  it('is called with a new trace id for every attempt, and with the language of the user', async () => {
    const headers: unknown[] = [];
    const origin = await serve((request, response) => {
      headers.push([request.headers['belgov-trace-id'], request.headers['accept-language'], request.headers.accept]);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":"UP"}');
    });
    let trace = 0;
    const client = await openClient({
      baseUrl: origin,
      language: 'nl',
      newTraceId: () => `trace-${String((trace += 1))}`,
      now: () => NOW,
    });
    open.push(() => client.close());
    await client.api.getHealth();
    await client.api.getHealth();
    const accept = 'application/json, application/problem+json';
    expect(headers).toEqual([
      ['trace-1', 'nl-BE', accept],
      ['trace-2', 'nl-BE', accept],
    ]);
  });
});
