import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

/** A call of a server of this process, and what it answered. */
export interface Exchange {
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  readonly url: string;
  readonly requestHeaders: Readonly<IncomingMessage['headers']>;
  readonly status: number;
  /** By names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Tells every answer that a server of this process gives in full, the moment it leaves. */
export function observeAnswers(observe: (exchange: Exchange) => void): void {
  subscribe('http.server.request.start', (message) => {
    if (!isStarted(message)) return;
    const { request, response } = message;
    const headers = new Map<string, string>();
    const parts: Buffer[] = [];
    watch(response, 'writeHead', (given) => addHeaders(headers, given.at(-1)));
    watch(response, 'write', ([part]) => addPart(parts, part));
    watch(response, 'end', ([part]) => {
      addPart(parts, part);
      addHeaders(headers, response.getHeaders());
      const { url = '', method = '', headers: requestHeaders } = request;
      const path = url.replace(/\?.*$/s, '');
      const body = Buffer.concat(parts);
      observe({ method, path, url, requestHeaders, status: response.statusCode, headers, body });
    });
  });
}

interface Started {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function isStarted(message: unknown): message is Started {
  if (typeof message !== 'object' || message === null || !('request' in message) || !('response' in message)) {
    return false;
  }
  return message.request instanceof IncomingMessage && message.response instanceof ServerResponse;
}

/** Sees the arguments of each call of a method before the method does. */
function watch(target: object, method: string, see: (given: readonly unknown[]) => void): void {
  const original: unknown = Reflect.get(target, method);
  if (typeof original !== 'function') throw new TypeError(`there is no ${method}`);
  Reflect.set(target, method, (...given: unknown[]): unknown => {
    see(given);
    return Reflect.apply(original, target, given);
  });
}

function addHeaders(headers: Map<string, string>, given: unknown): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return;
  for (const [name, value] of Object.entries(given)) headers.set(name.toLowerCase(), String(value));
}

function addPart(parts: Buffer[], part: unknown): void {
  if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
}
