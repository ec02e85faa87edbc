import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import { notificationUrl, renderNotification, renderPostponement } from '../documents/notifications.ts';
import { renderAttachment } from '../documents/representations.ts';
import { jsonAnswer, type Answer } from '../http/answer.ts';
import type { Call, Outcome } from '../http/call.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { FiledAttachment } from '../state/filed-request.ts';
import type { KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import type { MadePostponement, WorkerNotice } from '../state/worker-notices.ts';
import { knownPart, missingFields } from './employer-part.ts';

/** The notification as its employer sees it. */
export function describeNotice(store: Store, held: WorkerNotice, call: Call): WorkerNotification {
  const known = knownPart(store, held);
  const missing = held.decision === undefined ? missingFields(held, known) : [];
  return renderNotification(held, { known, missing }, call);
}

/** Nothing follows a decision. */
export function alreadyDecided({ decision }: WorkerNotice): Problem | undefined {
  if (decision === undefined) return undefined;
  return problem('notificationAlreadyDecided', { decision: decision.decision.decision });
}

export function postponedAnswer(call: Call, ticket: string, made: MadePostponement): Answer {
  const Location = `${notificationUrl(call.apiUrl, ticket)}/postponements/${made.part}`;
  return jsonAnswer(201, renderPostponement(ticket, made), { Location });
}

export function attachedAnswer(call: Call, ticket: string, attachment: FiledAttachment): Answer {
  const Location = `${notificationUrl(call.apiUrl, ticket)}/attachments/${attachment.attachmentId}`;
  return jsonAnswer(201, renderAttachment(attachment), { Location });
}

/** What the first call of a repeated key was told. */
export function repeatOf(call: Call, outcome: KeyOutcome): Outcome {
  switch (outcome.kind) {
    case 'postponed':
      return postponedAnswer(call, outcome.ticket, outcome.postponement);
    case 'attached':
      return attachedAnswer(call, outcome.ticket, outcome.attachment);
    case 'refused':
      return outcome.problem;
    default:
      // The keys of all others are those of their own operations.
      return problem('internalServerError');
  }
}
