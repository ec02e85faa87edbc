import { Pool, type Dispatcher } from 'undici';
import { InterruptedError } from '../errors/app-error.ts';
import { ContractError, TransportError } from '../errors/client-error.ts';
import type { HttpRequest, HttpResponse, Transport } from './transport.ts';

export interface UndiciOptions {
  readonly origin: string;
  /** Most connections at a time; calls beyond wait for a free one. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** Longest wait for the head of an answer, and for each next part of its body. */
  readonly answerTimeoutMs: number;
  readonly maxAnswerBytes: number;
}

export interface OpenTransport {
  readonly send: Transport;
  /** Waits for the calls in flight. */
  close(): Promise<void>;
}

/**
 * Opens a pool of connections. Calls go through the pool's own `dispatch`: it says whether a call was written to a
 * connection, which no error code tells for certain, and costs less than a stream for each body.
 */
export function openUndiciTransport(options: UndiciOptions): OpenTransport {
  const pool = new Pool(options.origin, {
    connections: options.connections,
    pipelining: 1,
    connectTimeout: options.connectTimeoutMs,
    headersTimeout: options.answerTimeoutMs,
    bodyTimeout: options.answerTimeoutMs,
  });
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (request.signal?.aborted === true) {
          reject(new InterruptedError('interrupted.before'));
          return;
        }
        const { method, path, headers, upload, body } = request;
        pool.dispatch(
          { method, path, headers, body: upload ?? body ?? null },
          new Exchange(request, options, resolve, reject),
        );
      }),
    close: () => pool.close(),
  };
}

/** One call on its way: gathers the answer, or finds out what its failure means. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: HttpRequest;
  readonly #options: UndiciOptions;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: Error) => void;
  #wasSent = false;
  #status = 0;
  #headers: HttpResponse['headers'] = {};
  #chunks: Buffer[] = [];
  #size = 0;
  #stopListening: (() => void) | undefined;

  constructor(
    request: HttpRequest,
    options: UndiciOptions,
    resolve: (response: HttpResponse) => void,
    reject: (error: Error) => void,
  ) {
    this.#request = request;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { isSafe, signal } = this.#request;
    // The pool writes a call again after it reset the connection itself; a change must not go out twice.
    if (this.#wasSent && !isSafe) {
      controller.abort(new Error('the call was written before'));
      return;
    }
    if (signal?.aborted === true) {
      controller.abort(new InterruptedError('interrupted.before'));
      return;
    }
    this.#wasSent = true;
    if (!isSafe || signal === undefined || this.#stopListening !== undefined) return;
    const abort = (): void => controller.abort(new InterruptedError('interrupted.before'));
    signal.addEventListener('abort', abort, { once: true });
    this.#stopListening = () => signal.removeEventListener('abort', abort);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: HttpResponse['headers']): void {
    if (status < 200) return; // only says that the answer is coming
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#options.maxAnswerBytes) {
      controller.abort(this.#contractError(`> ${String(this.#options.maxAnswerBytes)} B`, false));
      return;
    }
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#stopListening?.();
    const [only] = this.#chunks;
    const body = this.#chunks.length === 1 && only !== undefined ? only : Buffer.concat(this.#chunks, this.#size);
    this.#resolve({
      status: this.#status,
      headers: this.#headers,
      body: body.toString('utf8'),
      ...(this.#request.wantsBytes === true && { bytes: body }),
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#stopListening?.();
    this.#reject(this.#explain(error));
  }

  #explain(error: Error): Error {
    if (error instanceof ContractError || error instanceof InterruptedError) return error;
    const { origin } = this.#options;
    if (!this.#wasSent) return new TransportError('service.unreachable', 'not-sent', origin, { cause: error });
    const key = this.#request.isSafe ? 'service.noAnswerToQuestion' : 'service.noAnswer';
    if (this.#status === 0) return new TransportError(key, 'unknown', origin, { cause: error });
    return this.#contractError('body', true);
  }

  #contractError(reason: string, retryable: boolean): ContractError {
    return new ContractError(this.#request.operation, `HTTP ${String(this.#status)}, ${reason}`, retryable);
  }
}
