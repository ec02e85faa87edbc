import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a service that means harm makes of an answer before it passes it on. */
export interface Evil {
  /** Each text of the answer, with the name of its field. */
  readonly text?: (text: string, field: string) => string;
  /** Answers by itself, in place of the service behind it. */
  readonly instead?: (asked: IncomingMessage, answer: ServerResponse) => boolean;
}

/** Stands between a client and the service at `url`, and is found out by nothing but its answers. */
export async function startEvilService(url: string, { text, instead }: Evil): Promise<string> {
  const server = createServer((asked, answer) => {
    if (instead?.(asked, answer) === true) return;
    const { method, headers, url: path } = asked;
    const passed = request(url + String(path), { method, headers, agent: false }, (own) => {
      const chunks: Buffer[] = [];
      own.on('data', (chunk: Buffer) => chunks.push(chunk));
      own.on('end', () => {
        const body = Buffer.concat(chunks);
        const isJson = String(own.headers['content-type']).includes('json');
        const changed = text === undefined || !isJson ? body : Buffer.from(spoil(body.toString(), text));
        answer.writeHead(own.statusCode ?? 0, { ...own.headers, server: 'evil', 'content-length': changed.length });
        answer.end(changed);
      });
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
}

function spoil(json: string, text: (text: string, field: string) => string): string {
  return JSON.stringify(
    JSON.parse(json, (field, value: unknown) => (typeof value === 'string' ? text(value, field) : value)),
  );
}
