import type {
  EmployerPart,
  NotificationDecision,
  Postponement,
  WorkerNotification,
  WorkerNotificationItem,
} from '../../schemas/wire/worker-notification.ts';
import type { MadeDecision, MadePostponement, WorkerNotice } from '../state/worker-notices.ts';
import { neoOfficeOf } from './neo-offices.ts';
import { dateTime, renderAttachment, requestUrl, type Viewer } from './representations.ts';
import { missingAttachmentTypes } from './required-attachments.ts';

export function notificationUrl(apiUrl: string, ticket: string): string {
  return `${apiUrl}/workerNotifications/${ticket}`;
}

export function renderNotificationItem(held: WorkerNotice, { apiUrl, language }: Viewer): WorkerNotificationItem {
  const { ticket, notice, period, submittedAt, status } = held;
  const { ssin, name } = notice.worker;
  return {
    href: notificationUrl(apiUrl, ticket),
    ticketNumber: ticket,
    capacity: notice.capacity,
    employer: notice.employer,
    worker: { ssin, ...(name !== undefined && { name }) },
    leaveType: notice.leaveType,
    regime: notice.regime,
    period,
    submissionDateTime: dateTime(submittedAt),
    status,
    neoOffice: neoOfficeOf(ssin, language),
  };
}

export interface EmployerPartState {
  readonly known: EmployerPart;
  readonly missing: readonly string[];
}

export function renderNotification(
  held: WorkerNotice,
  { known, missing }: EmployerPartState,
  { apiUrl, language }: Viewer,
): WorkerNotification {
  const { ticket, notice, decision } = held;
  const { employerPart: _atNotice, period: requestedPeriod, ...asked } = notice;
  return {
    self: notificationUrl(apiUrl, ticket),
    ticketNumber: ticket,
    status: held.status,
    submissionDateTime: dateTime(held.submittedAt),
    ...asked,
    period: held.period,
    requestedPeriod,
    neoOffice: neoOfficeOf(notice.worker.ssin, language),
    employerPart: known,
    missingEmployerPart: [...missing],
    requiredAttachmentTypes: [...missingAttachmentTypes({ request: notice, attachments: held.attachments })],
    attachments: held.attachments.map(renderAttachment),
    postponements: held.postponements.map((made) => renderPostponement(ticket, made)),
    ...(decision !== undefined && { decision: renderDecision(ticket, decision, apiUrl) }),
  };
}

export function renderPostponement(
  ticket: string,
  { part, at, postponement, newEndDate }: MadePostponement,
): Postponement {
  const { newStartDate, reason } = postponement;
  return {
    partTicketNumber: part,
    ticketNumber: ticket,
    newStartDate,
    newEndDate,
    ...(reason !== undefined && { reason }),
    submissionDateTime: dateTime(at),
  };
}

export function renderDecision(
  notificationTicketNumber: string,
  { at, decision: { decision, eboxConsent }, ticket }: MadeDecision,
  apiUrl: string,
): NotificationDecision {
  return {
    notificationTicketNumber,
    decision,
    ...(eboxConsent !== undefined && { eboxConsent }),
    decisionDateTime: dateTime(at),
    ...(ticket !== undefined && { ticketNumber: ticket, href: requestUrl(apiUrl, ticket) }),
  };
}
