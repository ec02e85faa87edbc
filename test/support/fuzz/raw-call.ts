import { Agent, request } from 'node:http';
import { onTestFinished } from 'vitest';

export interface RawCall {
  readonly method: string;
  /** As it goes out: nothing tidies it. */
  readonly path: string;
  /** Names may come more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export type SendRaw = (call: RawCall) => Promise<RawAnswer>;

/** Sends calls as they are: `fetch` would tidy their paths, join their headers and refuse some of their methods. */
export function rawSender(url: string): SendRaw {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const call = request({ hostname, port, method, path, agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const given = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const);
          resolve({ status: answer.statusCode ?? 0, headers: new Map(given), body: Buffer.concat(chunks) });
        });
      });
      const names = new Set(headers.map(([name]) => name));
      for (const name of names) {
        const values = headers.filter(([each]) => each === name).map(([, value]) => value);
        const [only = ''] = values;
        call.setHeader(name, values.length === 1 ? only : values);
      }
      // Otherwise the body of a GET would be taken for the next call.
      if (body !== undefined && !names.has('transfer-encoding')) call.setHeader('content-length', body.length);
      call.on('error', reject);
      call.end(body);
    });
}
