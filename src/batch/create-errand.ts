import type { Accepts } from '../schemas/files/journal-record.ts';
import type { CareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import { RefusedError } from '../errors/client-error.ts';
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
  /** It was sent before, and may have been acted upon. */
  readonly wasSent?: boolean;
}

/** A request to file, by itself or by accepting what a worker asked for. */
export function createErrand(request: RequestToFile, surroundings: CreateSurroundings): Errand {
  const errand = filingErrand(request, surroundings);
  const { accepts, body } = request;
  return accepts === undefined ? errand : { ...errand, ...acceptance(request, accepts, body, surroundings) };
}

/**
 * A notification is decided once, so that asking again, or looking at it, tells what became of it. What stands may be a
 * colleague's decision: for the same leave it counts as filed, but is never told as what was sent.
 */
function acceptance(
  { wasSent = false }: Pick<RequestToFile, 'wasSent'>,
  accepts: Accepts,
  body: NewCareerBreakRequest,
  { service }: Pick<CreateSurroundings, 'service'>,
): Pick<Errand, 'isRepeatable' | 'send' | 'lookUp'> {
  let mayStand = wasSent;
  /** @throws RefusedError where another leave was accepted, after a postponement */
  async function standing({ ticketNumber, submittedAt }: AcceptedRequest): Promise<Done> {
    const request = await service.get(ticketNumber);
    if (!isSamePeriod(request, body)) throw decidedOtherwise('service.alreadyAccepted', { request: ticketNumber });
    const isOurs = mayStand && mayBe(body, request);
    return { ticketNumber, submittedAt, warnings: [], ...(!isOurs && { isOthers: true }) };
  }
  return {
    isRepeatable: true,
    async send() {
      const mightHaveStood = mayStand;
      mayStand = true;
      const { isNew, ...accepted } = await service.accept(accepts, body);
      if (isNew) return { ...accepted, warnings: [] };
      mayStand = mightHaveStood;
      return standing(accepted);
    },
    async lookUp() {
      const accepted = await service.findAccepted(accepts.ticketNumber);
      if (accepted === undefined) return { kind: 'nothing' };
      if (accepted === 'refused') {
        return { kind: 'never', refusal: decidedOtherwise('service.alreadyDecided', { decision: 'refused' }) };
      }
      try {
        return { kind: 'one', done: await standing(accepted) };
      } catch (error) {
        if (error instanceof RefusedError && error.key === 'service.alreadyAccepted') {
          return { kind: 'never', refusal: error };
        }
        throw error;
      }
    },
  };
}

const ALREADY_DECIDED = {
  status: 409,
  problemType: 'urn:problem-type:onem-mock:careerBreak:notificationAlreadyDecided',
};

function decidedOtherwise(
  key: 'service.alreadyAccepted' | 'service.alreadyDecided',
  details: Readonly<Record<string, string>>,
): RefusedError {
  return new RefusedError(key, { ...ALREADY_DECIDED, details });
}

function isSamePeriod({ period }: CareerBreakRequest, body: NewCareerBreakRequest): boolean {
  return period.startDate === body.period.startDate && period.endDate === body.period.endDate;
}

/** Whether a request can be what was sent, as far as the service shows it: its reference and its hours. */
function mayBe(body: NewCareerBreakRequest, { clientReference, workloads }: CareerBreakRequest): boolean {
  if (clientReference !== undefined && clientReference !== body.clientReference) return false;
  if (workloads === undefined) return true;
  return WORKLOADS.every((name) => amountOf(workloads[name]) === amountOf(body.workloads[name]));
}

const WORKLOADS = ['before', 'fullTime', 'during', 'abandoned'] as const;

interface Workload {
  readonly minutesPerWeek?: number | undefined;
  readonly lessonPeriodsPerWeek?: string | undefined;
}

/** A service may write twenty lessons as 20 or as 20.00. */
function amountOf(workload: Workload | undefined): number | undefined {
  const lessons = workload?.lessonPeriodsPerWeek;
  return lessons === undefined ? workload?.minutesPerWeek : Number(lessons);
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
  return createErrand({ contentKey, body, bodyJson, replaces, accepts, wasSent: true }, surroundings);
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
  const { status, ticketNumber, submittedAt, warnings, requiredAttachmentTypes, adopted, isOthers } = result;
  return {
    status,
    ticketNumber,
    submittedAt,
    warnings: warnings.map(({ label }) => label),
    ...(warnings.length > 0 && { warningCodes: warnings.map(({ code }) => code) }),
    ...(requiredAttachmentTypes !== undefined && { requiredAttachmentTypes: [...requiredAttachmentTypes] }),
    adopted,
    ...(isOthers === true && { isOthers }),
  };
}
