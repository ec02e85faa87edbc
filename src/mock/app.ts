import { Hono } from 'hono';
import { controlHandlers } from './controls/control-handlers.ts';
import { renderAccessProfile } from './documents/access-profile.ts';
import { accepts } from './http/accepts.ts';
import { jsonAnswer, noContentAnswer } from './http/answer.ts';
import type { Bindings, Call, Handler, Outcome } from './http/call.ts';
import { CallJournal } from './http/call-journal.ts';
import { FAULT_ANSWERS, FaultQueue } from './http/faults.ts';
import { IdempotencyKeys } from './http/idempotency.ts';
import {
  API_PATH,
  CONTROL_IDS,
  CONTROLS,
  CONTROLS_PATH,
  OPERATION_IDS,
  OPERATIONS,
  type Operation,
  type OperationId,
} from './http/operations.ts';
import { QueryHandler } from './http/query-handler.ts';
import { REFERENCE_DATA } from './http/reference-data.ts';
import { RequestHandlers } from './http/request-handlers.ts';
import { deliver, receive, write, type Received } from './http/respond.ts';
import { allowedMethods, routePath } from './http/routes.ts';
import { identify } from './identity.ts';
import { badRequest, notFound, problem } from './problems/problem.ts';
import type { Store } from './state/store.ts';

export interface AppOptions {
  readonly store: Store;
  readonly idempotency: 'on' | 'off';
  readonly overlaps: 'block' | 'warn' | 'silent';
  readonly clockDate?: string;
  /** Resolves when an answer may leave; `undefined` is at once. */
  readonly latency: () => Promise<void> | undefined;
  /** Told of what no one understands; the caller gets a plain 500. */
  readonly onFault: (error: unknown) => void;
}

/** The service as an application: what `fetch` needs to answer. */
export function createApp({ store, idempotency, overlaps, clockDate, latency, onFault }: AppOptions): Hono<Bindings> {
  const calls = new CallJournal();
  const faults = new FaultQueue();
  const keys = new IdempotencyKeys(idempotency === 'on', store);

  /** One call, from the checks that all share to an outcome that is safe to tell. */
  const handle = async (received: Received, operation: Operation, handler: Handler): Promise<Outcome> => {
    const { context, language, apiUrl } = received;
    if (!accepts(context.req.header('accept'), operation.produces ?? 'application/json')) return noContentAnswer(406);
    const unknown = unknownParameters(received, operation);
    if (unknown.length > 0) return badRequest(unknown);
    const call: Call = { context, identity: identify(), language, apiUrl };
    // Counted from now: what the answer takes to make is part of it.
    const waited = latency();
    try {
      const outcome = await handler(call);
      await store.saved();
      await waited;
      return outcome;
    } catch (error) {
      onFault(error);
      return problem('internalServerError');
    } finally {
      keys.release(call);
    }
  };

  const app = new Hono<Bindings>();
  const operations = operationHandlers(store, keys, overlaps);
  for (const id of OPERATION_IDS) {
    const operation: Operation = OPERATIONS[id];
    app.on(operation.method, routePath(API_PATH, operation.path), async (context) => {
      const received = receive(context);
      const fault = faults.take(id);
      let outcome = fault && FAULT_ANSWERS[fault.kind]?.(fault);
      outcome ??= await handle(received, operation, operations[id]);
      const [response, status] = deliver(received, write(received, outcome), fault?.kind);
      const key = context.req.header('idempotency-key');
      calls.add({
        operation: id,
        method: context.req.method,
        path: context.req.path,
        status,
        ...(received.relatedTraceId !== undefined && { traceId: received.relatedTraceId }),
        ...(key !== undefined && { idempotencyKey: key }),
      });
      return response;
    });
  }

  const controls = controlHandlers({ store, calls, faults, ...(clockDate !== undefined && { clockDate }) });
  for (const id of CONTROL_IDS) {
    const control: Operation = CONTROLS[id];
    app.on(control.method, routePath(CONTROLS_PATH, control.path), async (context) => {
      const received = receive(context);
      return deliver(received, write(received, await handle(received, control, controls[id])), undefined)[0];
    });
  }

  app.notFound((context) => {
    const allowed = allowedMethods(context.req.path);
    const outcome = allowed.length === 0 ? notFound() : noContentAnswer(405, { Allow: allowed.join(', ') });
    const received = receive(context);
    return deliver(received, write(received, outcome), undefined)[0];
  });
  return app;
}

function operationHandlers(
  store: Store,
  keys: IdempotencyKeys,
  overlaps: AppOptions['overlaps'],
): Readonly<Record<OperationId, Handler>> {
  const requests = new RequestHandlers({ store, keys, overlaps });
  const overview = new QueryHandler(store);
  return {
    ...REFERENCE_DATA,
    getHealth: () => jsonAnswer(200, { status: 'UP' }),
    getOpenapi: async () => {
      // Building the document costs more than starting the service, and few ask for it.
      const { openapiYaml } = await import('./openapi/openapi-document.ts');
      return { kind: 'answer', status: 200, contentType: 'application/yaml', body: openapiYaml() };
    },
    getAccessProfile: ({ identity }) =>
      jsonAnswer(200, renderAccessProfile(identity, store.state.all(), store.state.environmentId, keys.lifetimeSec)),
    createCareerBreakRequest: (call) => requests.create(call),
    queryCareerBreakRequests: (call) => overview.query(call),
    getCareerBreakRequest: (call) => requests.get(call),
    createModification: (call) => requests.modify(call),
    getModifications: (call) => requests.listModifications(call),
    getModification: (call) => requests.getModification(call),
    replaceCancellation: (call) => requests.cancel(call),
    getCancellation: (call) => requests.getCancellation(call),
  };
}

function unknownParameters({ context }: Received, { query = [] }: Operation) {
  if (!context.req.url.includes('?')) return [];
  return Object.entries(context.req.query())
    .filter(([name]) => !query.includes(name))
    .map(([name, value]) => ({ type: 'unknownInput', input: { in: 'query', name, value } }) as const);
}
