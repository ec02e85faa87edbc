import { createConnection, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { API, startService, type Service } from './running-service.ts';

/** Short enough that a test ends soon, told to the service instead of waited for. */
const LIMITS = { headersMs: 60, requestMs: 120, keepAliveMs: 60, checkEveryMs: 10 };
/** So long that only the limit that a test shortens can end the connection. */
const PATIENT = { headersMs: 600_000, requestMs: 600_000, keepAliveMs: 600_000, checkEveryMs: 10 };
const HEAD = `POST ${API}/careerBreakRequests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;

describe('a caller', () => {
  it('that says nothing is let go', async () => {
    const service = await startService({ serverLimits: { ...PATIENT, headersMs: LIMITS.headersMs } });
    const connection = await connect(service);
    expect(await connection.ended).toMatch(/^(HTTP\/1\.1 408 .*)?$/s);
  });

  it('whose headers do not end is let go', async () => {
    const service = await startService({ serverLimits: { ...PATIENT, headersMs: LIMITS.headersMs } });
    const connection = await connect(service);
    connection.socket.write(HEAD);
    expect(await connection.ended).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('whose body does not end is let go, and nothing is filed', async () => {
    const serverLimits = { ...PATIENT, headersMs: LIMITS.headersMs, requestMs: LIMITS.requestMs };
    const faults: unknown[] = [];
    const service = await startService(
      { serverLimits, idempotency: 'off' },
      { onFault: (fault) => faults.push(fault) },
    );
    const connection = await connect(service);
    connection.socket.write(`${HEAD}Content-Length: 1000\r\n\r\n{"capacity":`);
    await connection.ended;
    expect((await service.query({})).json.total).toBe(0);
    expect(faults).toEqual([]);
  });

  it('that has its answer may be silent for a while and is then let go', async () => {
    const service = await startService({ serverLimits: { ...PATIENT, keepAliveMs: LIMITS.keepAliveMs } });
    const connection = await connect(service);
    connection.socket.write(`GET ${API}/health HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(await connection.ended).toMatch(/^HTTP\/1\.1 200 .*"UP"/s);
  });

  it('that sends more headers than anybody needs is refused', async () => {
    const service = await startService({ serverLimits: PATIENT });
    const connection = await connect(service);
    connection.socket.write(`${HEAD}X-Much: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await connection.ended).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('beyond the number that is served is let go at once, and the others are served', async () => {
    const service = await startService({ serverLimits: { ...PATIENT, connections: 1 } });
    const first = await connect(service);
    first.socket.write(`GET ${API}/health HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await first.hasBegun;
    const second = await connect(service);
    expect(await second.ended).toBe('');
    first.socket.write(`GET ${API}/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect((await first.ended).match(/"UP"/g)).toHaveLength(2);
  });

  it('does not keep the others waiting while it is slow', async () => {
    const service = await startService({ serverLimits: PATIENT });
    const slow = await connect(service);
    slow.socket.write(`${HEAD}Content-Length: 1000\r\n\r\n{`);
    expect((await service.create()).status).toBe(201);
  });
});

describe('a body without end', () => {
  it.each([
    ['of JSON', 'application/json', ' '],
    ['of a document', 'multipart/form-data; boundary=x', '-'],
  ])('%s is refused once it is too long, without being read further', async (_, type, byte) => {
    const service = await startService({ serverLimits: PATIENT });
    const ticket = await service.file();
    const path = type.startsWith('multipart') ? `/careerBreakRequests/${ticket}/attachments` : '/careerBreakRequests';
    const connection = await connect(service);
    connection.socket.write(
      `POST ${API}${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n` +
        'Idempotency-Key: "3b4f0f0e-5a52-4f0c-9d0e-0a3c1c8d7e21"\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const stop = pour(connection.socket, byte.repeat(64 * 1024));
    await connection.hasBegun;
    stop();
    connection.socket.destroy();
    expect(await connection.ended).toMatch(/^HTTP\/1\.1 413 .*payloadTooLarge/s);
  });

  it('of a form is refused in the same way', async () => {
    const service = await startService({ serverLimits: PATIENT });
    const connection = await connect(service);
    connection.socket.write(
      'POST /REST/oauth/v5/token HTTP/1.1\r\nHost: localhost\r\n' +
        'Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const stop = pour(connection.socket, 'a'.repeat(64 * 1024));
    await connection.hasBegun;
    stop();
    connection.socket.destroy();
    expect(await connection.ended).toMatch(/^HTTP\/1\.1 413 /);
  });
});

interface Connection {
  readonly socket: Socket;
  /** Resolves with the first byte of an answer. */
  readonly hasBegun: Promise<void>;
  /** All that was answered, once the connection is closed. */
  readonly ended: Promise<string>;
}

function connect({ url }: Service): Promise<Connection> {
  const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) });
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8');
  // A connection that is closed under the caller is what these tests wait for.
  socket.on('error', () => undefined);
  const hasBegun = new Promise<void>((resolve) => socket.once('data', () => resolve()));
  socket.on('data', (part: string) => (text += part));
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve({ socket, hasBegun, ended }));
    socket.once('error', reject);
  });
}

/** Sends the same chunk again and again, as fast as it is taken. */
function pour(socket: Socket, text: string): () => void {
  const chunk = `${text.length.toString(16)}\r\n${text}\r\n`;
  let isOver = false;
  const write = (): void => {
    if (!isOver && socket.writable) socket.write(chunk, write);
  };
  write();
  return () => (isOver = true);
}
