import type { Change } from '../../batch/change.ts';
import type { Done } from '../../batch/errand.ts';
import type { AcceptedRequest, ChangeAnswer, FilingService, FoundChange, MadeAcceptance } from '../../batch/ports.ts';
import type { CareerBreakApi } from '../../client/career-break-api.ts';
import { NO_TYPE } from '../../client/problem-types.ts';
import type { Connection, Deps } from '../../deps.ts';
import { showPath } from '../../domain/rules/file/shown-value.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Accepts } from '../../schemas/files/journal-record.ts';
import { NewAttachment, type Attachment } from '../../schemas/wire/attachment.ts';
import type {
  AccessProfile,
  CareerBreakRequestItem,
  NewCareerBreakRequest,
} from '../../schemas/wire/career-break-request.ts';
import type { NotificationDecision } from '../../schemas/wire/worker-notification.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import { calculationsOfContent, contentOf } from '../cpas/calculations-of-content.ts';
import { toDecision } from '../notifications/acceptance.ts';
import { aboutNotification } from '../notifications/with-notification.ts';

const SECOND_MS = 1000;
const NOT_FOUND = 404;

/** Tags of notifications as they were seen, by their tickets: one that changed since is not accepted. */
export type SeenTags = ReadonlyMap<string, string>;

const NONE_SEEN: SeenTags = new Map();

/** The service as the engine sees it. Keys count only when the service says that it remembers them. */
export function toFilingService(
  { api, workdays }: Pick<Connection, 'api' | 'workdays'>,
  profile: AccessProfile,
  documents: Pick<Deps, 'readDocument'>,
  seen: SeenTags = NONE_SEEN,
): FilingService {
  const { idempotencyKeyLifetimeSec } = profile;
  return {
    keys: idempotencyKeyLifetimeSec === undefined ? 'off' : 'on',
    ...(idempotencyKeyLifetimeSec !== undefined && { keyLifetimeMs: idempotencyKeyLifetimeSec * SECOND_MS }),
    create: (body, idempotencyKey) => api.createCareerBreakRequest(body, { idempotencyKey }),
    async find(criteria) {
      const found: CareerBreakRequestItem[] = [];
      for await (const item of api.findRequests(criteria)) found.push(item);
      return found;
    },
    get: (ticketNumber) => api.getCareerBreakRequest(ticketNumber),
    calculate: async (body, idempotencyKey) =>
      toCalculated(await workdays.createCalculationRequest(body, { idempotencyKey })),
    async findCalculations(body) {
      const { same } = await calculationsOfContent(contentOf(body), workdays);
      // What was sent is none of the drafts; a draft may have been sent since.
      return same.filter(({ status }) => body.status === 'draft' || status !== 'draft').map(toCalculated);
    },
    accept: (accepts, body) => acceptNotification(api, accepts, body, seen),
    findAccepted: (ticketNumber) => findAccepted(api, ticketNumber),
    change: (change, idempotencyKey) => makeChange(api, change, idempotencyKey, documents),
    findChange: async (change) => {
      try {
        return await findChange(api, change);
      } catch (error) {
        // Whoever sends it again is told that there is no such request.
        if (error instanceof RefusedError && error.status === NOT_FOUND) return { kind: 'nothing' };
        throw error;
      }
    },
  };
}

function toCalculated({ ticketNumber, submissionDateTime, creationDateTime }: CalculationRequest): Done {
  return { ticketNumber, submittedAt: submissionDateTime ?? creationDateTime, warnings: [] };
}

/** The employer answered for the data when he agreed to what is sent. */
async function acceptNotification(
  { notifications }: CareerBreakApi,
  accepts: Accepts,
  body: NewCareerBreakRequest,
  seen: SeenTags,
): Promise<MadeAcceptance> {
  const { ticketNumber } = accepts;
  const wanted = toDecision({ accepts, body });
  const { decision, isNew } = await aboutNotification(() =>
    notifications.decideSeen(ticketNumber, wanted, seen.get(ticketNumber)),
  );
  return { ...toAccepted(decision), isNew };
}

async function findAccepted(
  { notifications }: CareerBreakApi,
  ticketNumber: string,
): Promise<AcceptedRequest | 'refused' | undefined> {
  const { decision } = await aboutNotification(() => notifications.get(ticketNumber));
  if (decision === undefined) return undefined;
  return decision.decision === 'accepted' ? toAccepted(decision) : 'refused';
}

function toAccepted({ ticketNumber = '', decisionDateTime }: NotificationDecision): AcceptedRequest {
  return { ticketNumber, submittedAt: decisionDateTime };
}

async function makeChange(
  api: CareerBreakApi,
  change: Change,
  idempotencyKey: string,
  { readDocument }: Pick<Deps, 'readDocument'>,
): Promise<ChangeAnswer> {
  const { ticketNumber } = change;
  switch (change.kind) {
    case 'modify': {
      const body = { ...change.body, certifiedAccurate: true } as const;
      return toAnswer(await api.createModification(ticketNumber, body, { idempotencyKey }));
    }
    case 'cancel':
      return toAnswer(await api.replaceCancellation(ticketNumber, { confirmed: true }));
    case 'attach': {
      const { attachmentType, otherDescription, fileName, sha256, path } = change.body;
      const description = NewAttachment.parse({
        attachmentType,
        ...(otherDescription !== undefined && { otherDescription }),
        fileName,
      });
      const document = await readDocument(path, path);
      // What was agreed to is what is sent, or nothing; other documents are none the worse for it.
      if (document?.sha256 !== sha256) throw changedDocument(fileName);
      return toPart(await api.createAttachment(ticketNumber, description, document.content, { idempotencyKey }));
    }
  }
}

/** The document is refused before the service is asked. */
function changedDocument(fileName: string): RefusedError {
  const details = { file: showPath(fileName) };
  return new RefusedError('input.changedWhileRead', { status: 0, problemType: NO_TYPE, details });
}

/** What the service holds of a change; of several modifications only the last tells how the request stands now. */
async function findChange(api: CareerBreakApi, change: Change): Promise<FoundChange> {
  const { ticketNumber } = change;
  switch (change.kind) {
    case 'modify': {
      const { items } = await api.getModifications(ticketNumber);
      const same = items.filter(({ newEndDate }) => newEndDate === change.body.newEndDate);
      const last = items.at(-1);
      if (same.length === 0 || last === undefined) return { kind: 'nothing' };
      if (last.newEndDate === change.body.newEndDate) return { kind: 'one', answer: toAnswer(last) };
      // Changed once more since, or before the one that is looked for: only a person can tell.
      return { kind: 'several', candidates: same.map(({ partTicketNumber }) => partTicketNumber) };
    }
    case 'cancel': {
      const { status } = await api.getCareerBreakRequest(ticketNumber);
      if (status !== 'cancelled') return { kind: 'nothing' };
      return { kind: 'one', answer: toAnswer(await api.getCancellation(ticketNumber)) };
    }
    case 'attach': {
      const { attachmentType, sha256 } = change.body;
      const { items } = await api.getAttachments(ticketNumber);
      const same = items.find((item) => item.sha256 === sha256 && item.attachmentType === attachmentType);
      return same === undefined ? { kind: 'nothing' } : { kind: 'one', answer: toPart(same) };
    }
  }
}

function toAnswer(answer: { readonly partTicketNumber: string; readonly submissionDateTime: string }): ChangeAnswer {
  return { part: answer.partTicketNumber, submittedAt: answer.submissionDateTime };
}

function toPart({ attachmentId, submissionDateTime }: Attachment): ChangeAnswer {
  return { part: attachmentId, submittedAt: submissionDateTime };
}
