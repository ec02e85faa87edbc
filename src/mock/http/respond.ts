import { randomUUID } from 'node:crypto';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { negotiateLanguage, type WireLanguage } from '../problems/localized.ts';
import { renderProblem, statusOf, type Problem } from '../problems/problem.ts';
import type { MockFaultKind } from '../../schemas/wire/mock-controls.ts';
import type { Answer } from './answer.ts';
import type { Bindings } from './call.ts';
import { WORKDAY_API_PATH } from '../workday/operations.ts';
import { API_PATH } from './operations.ts';

/** What is known of every call before anything is decided. */
export interface Received {
  readonly context: Context<Bindings>;
  readonly language: WireLanguage;
  readonly apiUrl: string;
  /** The trace id that the caller gave, if it may be one. */
  readonly relatedTraceId: string | undefined;
}

/** Eleven digits may be a national number, which is not repeated in a header. */
const TRACE_ID = /^(?!\d{11}$)[\w.:-]{1,36}$/;

export function receive(context: Context<Bindings>): Received {
  const { req } = context;
  const traceId = req.header('belgov-trace-id');
  return {
    context,
    language: negotiateLanguage(req.header('accept-language')),
    apiUrl: req.url.slice(0, req.url.indexOf('/', 'https://'.length)) + apiPathOf(req.path),
    relatedTraceId: traceId !== undefined && TRACE_ID.test(traceId) ? traceId : undefined,
  };
}

/** The API that was called; of the two, the one that also speaks for what belongs to neither. */
function apiPathOf(path: string): string {
  return path.startsWith(`${WORKDAY_API_PATH}/`) ? WORKDAY_API_PATH : API_PATH;
}

export interface Written {
  readonly status: number;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly headers: Record<string, string>;
}

/** What goes out, before any fault strikes it. */
export function write({ language, apiUrl, relatedTraceId }: Received, outcome: Answer | Problem): Written {
  const traceId = randomUUID();
  const headers: Record<string, string> = {
    Server: 'breakatwork-mock',
    'Cache-Control': 'no-store',
    'BelGov-Trace-Id': traceId,
    ...(relatedTraceId !== undefined && { 'BelGov-Related-Trace-Id': relatedTraceId }),
    ...outcome.headers,
  };
  if (outcome.kind === 'answer') {
    if (outcome.contentType !== undefined) headers['Content-Type'] = outcome.contentType;
    return { status: outcome.status, body: outcome.body ?? null, headers };
  }
  headers['Content-Type'] = 'application/problem+json';
  headers['Content-Language'] = language;
  headers['Vary'] = 'Accept-Language';
  const body = JSON.stringify(renderProblem(outcome, { language, apiUrl, traceId }));
  return { status: statusOf(outcome), body, headers };
}

/** Closes the connection under the caller, after half of the answer if there is one. */
export function breakOff({ context }: Received, written: Written | undefined): Response {
  const { outgoing } = context.env;
  if (written === undefined) {
    outgoing.destroy();
  } else {
    const body = Buffer.from(written.body ?? '');
    outgoing.writeHead(written.status, { ...written.headers, 'Content-Length': body.length });
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  }
  return RESPONSE_ALREADY_SENT;
}

/** The answer as the fault that struck it leaves it, with the status that the caller saw; 0 is none. */
export function deliver(received: Received, written: Written, fault?: MockFaultKind): [Response, number] {
  if (fault === 'dropBeforeProcessing' || fault === 'dropAfterProcessing') return [breakOff(received, undefined), 0];
  if (fault === 'truncatedBody') return [breakOff(received, written), written.status];
  return [new Response(written.body, { status: written.status, headers: written.headers }), written.status];
}
