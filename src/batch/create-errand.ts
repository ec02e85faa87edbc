import type { Accepts } from '../schemas/files/journal-record.ts';
import type { CareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import type { Done, Errand, Result } from './errand.ts';
import { filingKey } from './filing-key.ts';
import { lookUp } from './look-up.ts';
import type { AcceptedRequest, FilingService } from './ports.ts';
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
  /** The notification whose acceptance files it. */
  readonly accepts?: Accepts | undefined;
}

/** A request to file, by itself or by accepting what a worker asked for. */
export function createErrand(request: RequestToFile, surroundings: CreateSurroundings): Errand {
  const errand = filingErrand(request, surroundings);
  const { accepts, body } = request;
  return accepts === undefined ? errand : { ...errand, ...acceptance(accepts, body, surroundings) };
}

/** A notification is decided once, so that asking again, or looking at it, tells what became of it. */
function acceptance(
  accepts: Accepts,
  body: NewCareerBreakRequest,
  { service }: Pick<CreateSurroundings, 'service'>,
): Pick<Errand, 'isRepeatable' | 'send' | 'lookUp'> {
  const done = (accepted: AcceptedRequest): Done => ({ ...accepted, warnings: [] });
  return {
    isRepeatable: true,
    send: async () => done(await service.accept(accepts, body)),
    async lookUp() {
      const accepted = await service.findAccepted(accepts.ticketNumber);
      return accepted === undefined ? { kind: 'nothing' } : { kind: 'one', done: done(accepted) };
    },
  };
}

function filingErrand(
  { contentKey, body, bodyJson, replaces, accepts }: RequestToFile,
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
      ...(accepts !== undefined && { accepts }),
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
  const { contentKey, bodyJson, replaces, accepts } = intent;
  const body = NewCareerBreakRequest.parse(JSON.parse(bodyJson));
  return createErrand({ contentKey, body, bodyJson, replaces, accepts }, surroundings);
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
