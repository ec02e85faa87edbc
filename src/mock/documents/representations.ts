import type {
  Cancellation,
  CareerBreakRequest,
  CareerBreakRequestItem,
  Modification,
} from '../../schemas/wire/career-break-request.ts';
import type { MockLedger } from '../../schemas/wire/mock-controls.ts';
import type { Attachment, Attachments } from '../../schemas/wire/attachment.ts';
import type { WireLanguage } from '../problems/localized.ts';
import type { FiledAttachment, FiledCancellation, FiledModification, FiledRequest } from '../state/filed-request.ts';
import { neoOfficeOf } from './neo-offices.ts';
import { missingAttachmentTypes, requiredAttachmentTypes } from './required-attachments.ts';

export interface Viewer {
  /** Absolute address of the API as the caller wrote it. */
  readonly apiUrl: string;
  readonly language: WireLanguage;
}

export function requestUrl(apiUrl: string, ticket: string): string {
  return `${apiUrl}/careerBreakRequests/${ticket}`;
}

const OVERLAP_LABEL = {
  fr: (tickets: string) => `La période chevauche celle d’une autre demande pour ce travailleur : ${tickets}.`,
  nl: (tickets: string) => `De periode overlapt met die van een andere aanvraag voor deze werknemer: ${tickets}.`,
  de: (tickets: string) =>
    `Der Zeitraum überschneidet sich mit dem eines anderen Antrags für diesen Arbeitnehmer: ${tickets}.`,
} as const;

export function renderRequest(filed: FiledRequest, { apiUrl, language }: Viewer): CareerBreakRequest {
  const isOpen = filed.status === 'awaitingWorker';
  if (filed.workerCompletedAt !== undefined) return renderClosed(filed, filed.workerCompletedAt, { apiUrl, language });
  return {
    self: requestUrl(apiUrl, filed.ticket),
    ticketNumber: filed.ticket,
    status: filed.status,
    submissionDateTime: dateTime(filed.submittedAt),
    origin: filed.notification === undefined ? 'employer' : 'workerNotification',
    ...filed.request,
    currentEndDate: filed.currentEndDate,
    neoOffice: neoOfficeOf(filed.request.worker.ssin, language),
    requiredAttachmentTypes: [...requiredAttachmentTypes(filed)],
    consultable: true,
    modifiable: isOpen,
    cancellable: isOpen,
    ...(filed.conflicts.length > 0 && {
      warnings: [{ code: 'overlappingRequest', label: OVERLAP_LABEL[language](filed.conflicts.join(', ')) }],
    }),
  };
}

/** Once the worker has completed, nothing can be consulted but the line of the overview, and what is to be attached. */
function renderClosed(filed: FiledRequest, workerCompletedAt: number, viewer: Viewer): CareerBreakRequest {
  const { href, ...line } = renderItem(filed, viewer);
  return {
    ...(href !== undefined && { self: href }),
    ...line,
    currentEndDate: filed.currentEndDate,
    requiredAttachmentTypes: [...requiredAttachmentTypes(filed)],
    consultable: false,
    modifiable: false,
    cancellable: false,
    workerPartCompletedDateTime: dateTime(workerCompletedAt),
  };
}

export function renderItem(filed: FiledRequest, { apiUrl, language }: Viewer): CareerBreakRequestItem {
  const { clientReference, capacity, employer, institution, worker, leaveType, regime, period } = filed.request;
  return {
    href: requestUrl(apiUrl, filed.ticket),
    ticketNumber: filed.ticket,
    ...(clientReference !== undefined && { clientReference }),
    capacity,
    employer: { enterpriseNumber: employer.enterpriseNumber },
    ...(institution !== undefined && { institution }),
    worker: { ssin: worker.ssin },
    leaveType,
    regime,
    period: { startDate: period.startDate, endDate: filed.currentEndDate },
    submissionDateTime: dateTime(filed.submittedAt),
    status: filed.status,
    neoOffice: neoOfficeOf(worker.ssin, language),
  };
}

export function renderModification(ticket: string, { part, at, change }: FiledModification): Modification {
  return {
    partTicketNumber: part,
    ticketNumber: ticket,
    newEndDate: change.newEndDate,
    ...(change.comment !== undefined && { comment: change.comment }),
    submissionDateTime: dateTime(at),
  };
}

export function renderCancellation(ticket: string, { part, at }: FiledCancellation): Cancellation {
  return { partTicketNumber: part, ticketNumber: ticket, submissionDateTime: dateTime(at) };
}

export function renderAttachment(attachment: FiledAttachment): Attachment {
  const { at, ...rest } = attachment;
  return { ...rest, submissionDateTime: dateTime(at) };
}

export function renderAttachments(filed: FiledRequest): Attachments {
  return {
    items: filed.attachments.map(renderAttachment),
    requiredAttachmentTypes: [...missingAttachmentTypes(filed)],
  };
}

export function renderLedger(requests: Iterable<FiledRequest>): MockLedger {
  return { requests: Array.from(requests, renderEntry) };
}

function renderEntry(filed: FiledRequest): MockLedger['requests'][number] {
  const { ticket, status, request, currentEndDate, modifications, cancellation, attachments } = filed;
  return {
    ...(request.clientReference !== undefined && { clientReference: request.clientReference }),
    ticketNumber: ticket,
    status,
    leaveType: request.leaveType,
    regime: request.regime,
    period: { startDate: request.period.startDate, endDate: currentEndDate },
    employer: request.employer.enterpriseNumber,
    modifications: modifications.map(({ part, change }) => ({ partTicketNumber: part, newEndDate: change.newEndDate })),
    ...(cancellation !== undefined && {
      cancellation: { partTicketNumber: cancellation.part, submissionDateTime: dateTime(cancellation.at) },
    }),
    attachments: attachments.map(({ attachmentId, attachmentType, sizeInBytes, sha256 }) => ({
      attachmentId,
      attachmentType,
      sizeInBytes,
      sha256,
    })),
  };
}

export function dateTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
