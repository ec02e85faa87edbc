/** One HTTP call. `path` is below the service's origin and holds the query string. */
export interface HttpRequest {
  /** Operation id, for messages. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
  /** In place of a body: an upload. */
  readonly upload?: Uint8Array;
  /** Whether the answer is asked for as bytes too. */
  readonly wantsBytes?: boolean;
  /** Whether the call changes nothing, so that it may be given up half-way. */
  readonly isSafe: boolean;
  readonly signal?: AbortSignal;
}

/** Header names are in lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** The body as it came, where that was asked for. */
  readonly bytes?: Uint8Array;
}

/**
 * Makes one call, once: no repeats, no redirects followed. Any status is an answer; without an answer it rejects with a
 * ClientError that says whether the call may have reached the service, or InterruptedError when the signal came first.
 */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

export function headerOf(response: HttpResponse, name: string): string | undefined {
  const value = response.headers[name];
  return typeof value === 'string' ? value : value?.[0];
}
