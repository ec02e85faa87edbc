import type { CareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import type { Done, Errand, Result } from './errand.ts';
import { filingKey } from './filing-key.ts';
import { lookUp } from './look-up.ts';
import type { FilingService } from './ports.ts';
import type { OpenIntent } from './open-intent.ts';

export interface CreateSurroundings {
  readonly service: FilingService;
  /** Known to be another row's, or this row's under another key. */
  isTaken(ticketNumber: string): boolean;
  /** Known to be cancelled from here. */
  isCancelled(ticketNumber: string): boolean;
}

export interface RequestToFile {
  readonly contentKey: string;
  /** With its reference. */
  readonly body: NewCareerBreakRequest;
  /** As it was sent before, or will be. */
  readonly bodyJson: string;
  /** The request that this one is to take the place of: never what became of it. */
  readonly replaces: string | undefined;
}

/** A request to file. */
export function createErrand(
  { contentKey, body, bodyJson, replaces }: RequestToFile,
  { service, isTaken, isCancelled }: CreateSurroundings,
): Errand {
  const clientReference = body.clientReference ?? '';
  const isAnother = (ticket: string): boolean => ticket === replaces || isTaken(ticket) || isCancelled(ticket);
  return {
    contentKey,
    isRepeatable: false,
    async send(idempotencyKey) {
      const request = await service.create(body, idempotencyKey);
      return isCancelled(request.ticketNumber) ? undefined : doneOf(request);
    },
    async lookUp() {
      const found = await lookUp(body, clientReference, service, isAnother);
      if (found.kind !== 'one') return found;
      // Not sent again for its answer, although a key would allow it: a service may forget keys before their time.
      return { kind: 'one', done: doneOf(await service.get(found.item.ticketNumber)) };
    },
    intent: ({ idempotencyKey, isKeyed, attempt, at }) => ({
      type: 'create.intent',
      row: contentKey,
      clientReference,
      idempotencyKey,
      ...(replaces !== undefined && { replaces }),
      isKeyed,
      attempt,
      at,
      bodyJson,
    }),
    outcome: (result, at) => ({
      type: 'create.outcome',
      row: contentKey,
      filing: filingKey(body),
      at,
      result: toCreateResult(result),
    }),
  };
}

/** The errand that an intent was written for. */
export function createErrandOf(intent: OpenIntent, surroundings: CreateSurroundings): Errand {
  const { contentKey, bodyJson, replaces } = intent;
  const body = NewCareerBreakRequest.parse(JSON.parse(bodyJson));
  return createErrand({ contentKey, body, bodyJson, replaces }, surroundings);
}

function doneOf(request: CareerBreakRequest): Done {
  const { ticketNumber, submissionDateTime, warnings = [], requiredAttachmentTypes } = request;
  return {
    ticketNumber,
    submittedAt: submissionDateTime,
    warnings: warnings.map(({ code, label }) => ({ code, label })),
    ...(requiredAttachmentTypes.length > 0 && { requiredAttachmentTypes }),
  };
}

function toCreateResult(result: Result) {
  if (result.status !== 'filed') return result;
  const { status, ticketNumber, submittedAt, warnings, requiredAttachmentTypes, adopted } = result;
  return {
    status,
    ticketNumber,
    submittedAt,
    warnings: warnings.map(({ label }) => label),
    ...(warnings.length > 0 && { warningCodes: warnings.map(({ code }) => code) }),
    ...(requiredAttachmentTypes !== undefined && { requiredAttachmentTypes: [...requiredAttachmentTypes] }),
    adopted,
  };
}
