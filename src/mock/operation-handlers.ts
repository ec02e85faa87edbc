import type { OperationId } from '../schemas/wire/operation-ids.ts';
import { AttachmentHandlers } from './attachments/attachment-handlers.ts';
import { renderAccessProfile } from './documents/access-profile.ts';
import { EmployerHandlers } from './employers/employer-handlers.ts';
import { jsonAnswer } from './http/answer.ts';
import type { Handler } from './http/call.ts';
import type { CallLimits } from './http/call-limits.ts';
import type { DeferredReads } from './http/deferred-reads.ts';
import type { IdempotencyKeys } from './http/idempotency.ts';
import { QueryHandler } from './http/query-handler.ts';
import { REFERENCE_DATA } from './http/reference-data.ts';
import { RequestHandlers } from './http/request-handlers.ts';
import { DecisionHandlers } from './notifications/decision-handlers.ts';
import { NotificationHandlers } from './notifications/notification-handlers.ts';
import type { Store } from './state/store.ts';

export interface OperationParts {
  readonly store: Store;
  readonly overlaps: 'block' | 'warn' | 'silent';
  readonly keys: IdempotencyKeys;
  readonly limits: CallLimits;
  readonly deferred: DeferredReads;
}

/** What answers each operation of the first API. */
export function operationHandlers({
  store,
  overlaps,
  keys,
  limits,
  deferred,
}: OperationParts): Readonly<Record<OperationId, Handler>> {
  const requests = new RequestHandlers({ store, keys, overlaps, deferred });
  const overview = new QueryHandler(store, deferred);
  const attachments = new AttachmentHandlers({ store, keys });
  const notifications = new NotificationHandlers({ store, keys });
  const decisions = new DecisionHandlers({ store, overlaps });
  const employers = new EmployerHandlers(store);
  return {
    ...REFERENCE_DATA,
    getHealth: () => jsonAnswer(200, { status: 'UP' }),
    getOpenapi: async () => {
      // Building the document costs more than starting the service, and few ask for it.
      const { openapiYaml } = await import('./openapi/openapi-document.ts');
      return { kind: 'answer', status: 200, contentType: 'application/yaml', body: openapiYaml() };
    },
    getAccessProfile: ({ identity }) =>
      jsonAnswer(200, renderAccessProfile(identity, store.state, keys.lifetimeSec, limits.limits)),
    createCareerBreakRequest: (call) => requests.create(call),
    queryCareerBreakRequests: (call) => overview.query(call),
    getCareerBreakRequest: (call) => requests.get(call),
    createModification: (call) => requests.modify(call),
    getModifications: (call) => requests.listModifications(call),
    getModification: (call) => requests.getModification(call),
    replaceCancellation: (call) => requests.cancel(call),
    getCancellation: (call) => requests.getCancellation(call),
    createAttachment: (call) => attachments.create(call),
    getAttachments: (call) => attachments.list(call),
    getAttachmentContent: (call) => attachments.getContent(call),
    queryWorkerNotifications: (call) => notifications.query(call),
    getWorkerNotification: (call) => notifications.get(call),
    createPostponement: (call) => notifications.postpone(call),
    createNotificationAttachment: (call) => notifications.attach(call),
    replaceDecision: (call) => decisions.decide(call),
    getDecision: (call) => decisions.get(call),
    getEmployerProfile: (call) => employers.getProfile(call),
    replaceEmployerProfile: (call) => employers.replaceProfile(call),
    queryPersonnelMembers: (call) => employers.queryPersonnel(call),
  };
}
