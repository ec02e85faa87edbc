/** One HTTP call. `path` is below the service's origin and holds the query string; a body is always JSON. */
export interface HttpRequest {
  /** Operation id, for messages. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the call changes nothing, so that it may be given up half-way. */
  readonly isSafe: boolean;
  readonly signal?: AbortSignal;
}

/** Header names are in lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
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
