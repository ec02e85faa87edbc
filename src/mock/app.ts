import { Hono, type Context } from 'hono';
import type { MockFaults } from '../schemas/wire/mock-controls.ts';
import { OPERATION_IDS, WORKDAY_OPERATION_IDS, type PublicOperationId } from '../schemas/wire/operation-ids.ts';
import { TOKEN_PATH } from '../schemas/wire/access.ts';
import { AccessTokens } from './access/access-tokens.ts';
import { Gate } from './access/gate.ts';
import { TokenEndpoint } from './access/token-endpoint.ts';
import { controlHandlers } from './controls/control-handlers.ts';
import { FaultRules } from './faults/fault-rules.ts';
import { accepts } from './http/accepts.ts';
import { noContentAnswer } from './http/answer.ts';
import type { Bindings, Call, Handler, Outcome } from './http/call.ts';
import { CallJournal } from './http/call-journal.ts';
import { CallLimits, type Limits } from './http/call-limits.ts';
import { DeferredReads } from './http/deferred-reads.ts';
import { refuseForeignPage } from './http/foreign-pages.ts';
import { IdempotencyKeys } from './http/idempotency.ts';
import { API_PATH, CONTROL_IDS, CONTROLS, CONTROLS_PATH, OPERATIONS, type Operation } from './http/operations.ts';
import { Reception } from './http/reception.ts';
import { deliver, receive, write, type Received } from './http/respond.ts';
import { allowedMethods, routePath, shadowedRoutes } from './http/routes.ts';
import { operationHandlers } from './operation-handlers.ts';
import { badRequest, notFound, problem } from './problems/problem.ts';
import type { Store } from './state/store.ts';
import { WORKDAY_API_PATH, WORKDAY_OPERATIONS } from './workday/operations.ts';
import { workdayHandlers } from './workday/workday-handlers.ts';

export interface AppOptions {
  readonly store: Store;
  readonly idempotency: 'on' | 'off';
  readonly overlaps: 'block' | 'warn' | 'silent';
  readonly clockDate?: string;
  /** Advertised, and enforced. */
  readonly limits: Limits;
  /** What the first calls suffer. */
  readonly faults: MockFaults;
  /** Whether a call without a token is refused; else it is the built-in identity's. */
  readonly requiresSignIn: boolean;
  readonly tokenLifetimeSec: number;
  /** How long every answer is held back. */
  readonly latencyMs: number;
  readonly delay: (ms: number) => Promise<void>;
  /** The machine's clock. */
  readonly now: () => number;
  /** Told of what no one understands; the caller gets a plain 500. */
  readonly onFault: (error: unknown) => void;
}

/** The service as an application: what `fetch` needs to answer. */
export function createApp(options: AppOptions): Hono<Bindings> {
  const { store, clockDate, latencyMs, delay, onFault } = options;
  const calls = new CallJournal();
  const faults = new FaultRules(() => store.now());
  const deferred = new DeferredReads(() => store.now());
  const limits = new CallLimits(options.limits, options.now);
  const keys = new IdempotencyKeys(options.idempotency === 'on', store);
  const findClient = (clientId: string) => store.state.client(clientId);
  const tokens = new AccessTokens(options.tokenLifetimeSec);
  const { requiresSignIn, now } = options;
  const gate = new Gate({ tokens, findClient, requiresSignIn, now, serviceNow: () => store.now() });
  const tokenEndpoint = new TokenEndpoint({ tokens, findClient, now });
  faults.replace(options.faults);

  /** One call, from the checks that all share to an outcome that is safe to tell. */
  const handle = async (received: Received, operation: Operation, handler: Handler): Promise<Outcome> => {
    const { context, language, apiUrl } = received;
    const accept = context.req.header('accept');
    const produced = operation.produces ?? ['application/json'];
    if (!produced.some((mediaType) => accepts(accept, mediaType))) return noContentAnswer(406);
    const admission = gate.admit(context, operation.scope);
    if (!admission.ok) return admission.refusal;
    const unknown = unknownParameters(received, operation);
    if (unknown.length > 0) return badRequest(unknown);
    const call: Call = { context, identity: admission.identity, language, apiUrl };
    // Counted from now: what the answer takes to make is part of it.
    const waited = latencyMs > 0 ? delay(latencyMs) : undefined;
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
  const tell = (context: Context<Bindings>, outcome: Outcome): Response => {
    const received = receive(context);
    return deliver(received, write(received, outcome))[0];
  };
  app.use(async (context, next) => {
    const refusal = refuseForeignPage(context);
    if (refusal !== undefined) return tell(context, refusal);
    return next();
  });
  app.onError((error, context) => {
    onFault(error);
    return tell(context, problem('internalServerError'));
  });
  const handlers: Readonly<Record<PublicOperationId, Handler>> = {
    ...operationHandlers({ store, overlaps: options.overlaps, keys, limits, deferred }),
    ...workdayHandlers(store, keys),
  };
  const operations: Readonly<Record<PublicOperationId, Operation>> = { ...OPERATIONS, ...WORKDAY_OPERATIONS };
  const reception = new Reception({
    calls,
    faults,
    limits,
    deferred,
    delay,
    handle: (received, id) => handle(received, operations[id], handlers[id]),
  });
  for (const { method, path } of shadowedRoutes()) app.on(method, path, (context) => context.notFound());
  for (const id of OPERATION_IDS) {
    const { method, path } = OPERATIONS[id];
    app.on(method, routePath(API_PATH, path), (context) => reception.serve(id, context));
  }
  for (const id of WORKDAY_OPERATION_IDS) {
    const { method, path } = WORKDAY_OPERATIONS[id];
    app.on(method, routePath(WORKDAY_API_PATH, path), (context) => reception.serve(id, context));
  }

  app.post(TOKEN_PATH, async (context) => {
    const received = receive(context);
    const [response, status] = deliver(received, write(received, await tokenEndpoint.answer(context)));
    calls.add({ operation: 'createToken', method: 'POST', path: TOKEN_PATH, status });
    return response;
  });

  const forget = (): void => {
    calls.clear();
    faults.replace({ items: [] });
    deferred.clear();
  };
  const controls = controlHandlers({ store, calls, faults, forget, ...(clockDate !== undefined && { clockDate }) });
  for (const id of CONTROL_IDS) {
    const control: Operation = CONTROLS[id];
    app.on(control.method, routePath(CONTROLS_PATH, control.path), async (context) => {
      const received = receive(context);
      return deliver(received, write(received, await handle(received, control, controls[id])))[0];
    });
  }

  app.notFound((context) => {
    const allowed = allowedMethods(context.req.path);
    return tell(context, allowed.length === 0 ? notFound() : noContentAnswer(405, { Allow: allowed.join(', ') }));
  });
  return app;
}

function unknownParameters({ context }: Received, { query = [] }: Operation) {
  if (!context.req.url.includes('?')) return [];
  return Object.entries(context.req.query())
    .filter(([name]) => !query.includes(name))
    .map(([name, value]) => ({ type: 'unknownInput', input: { in: 'query', name, value } }) as const);
}
