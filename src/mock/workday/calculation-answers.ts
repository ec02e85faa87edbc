import { jsonAnswer, type Answer } from '../http/answer.ts';
import type { Call, Outcome } from '../http/call.ts';
import { languageHeaders } from '../http/request-handlers.ts';
import { problem, type Issue, type Problem } from '../problems/problem.ts';
import type { KeyOutcome } from '../state/service-state.ts';
import { calculationUrl, renderCalculation, renderCalculationAttachment } from './calculation-documents.ts';
import type { StoredCalculation, StoredCalculationAttachment } from './calculation-state.ts';
import { LARGEST_NUMBER_OF_CALCULATIONS } from './same-occupation.ts';

export const NOT_CERTIFIED: Issue = { type: 'requiredInput', input: { in: 'body', name: 'certifiedAccurate' } };

export function limitReached(): Problem {
  return problem('calculationLimitReached', { limit: LARGEST_NUMBER_OF_CALCULATIONS });
}

export function notEditable({ status }: StoredCalculation): Problem {
  return problem('calculationNotEditable', { calculationStatus: status });
}

export function createdAnswer(call: Call, stored: StoredCalculation): Answer {
  const Location = calculationUrl(call.apiUrl, stored.ticket);
  return jsonAnswer(201, renderCalculation(stored, call), { Location, ...languageHeaders(call) });
}

export function attachedAnswer(call: Call, ticket: string, attachment: StoredCalculationAttachment): Answer {
  const Location = `${calculationUrl(call.apiUrl, ticket)}/attachments/${attachment.attachmentId}`;
  return jsonAnswer(201, renderCalculationAttachment(attachment), { Location });
}

/** What the first call of a repeated key was told. */
export function repeatOf(call: Call, outcome: KeyOutcome): Outcome {
  switch (outcome.kind) {
    case 'calculationCreated':
      return createdAnswer(call, outcome.stored);
    case 'calculationAttached':
      return attachedAnswer(call, outcome.ticket, outcome.attachment);
    case 'refused':
      return outcome.problem;
    default:
      // The keys of all others are those of their own operations.
      return problem('internalServerError');
  }
}
