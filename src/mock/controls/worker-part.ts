import type { AttachmentType } from '../../schemas/model/codes.ts';
import { NewWorkerCompletion } from '../../schemas/wire/mock-controls.ts';
import { missingAttachmentTypes } from '../documents/required-attachments.ts';
import { jsonAnswer } from '../http/answer.ts';
import { pathParameter, readBody, type Call, type Outcome } from '../http/call.ts';
import { notFound, problem } from '../problems/problem.ts';
import type { FiledRequest } from '../state/filed-request.ts';
import type { Store } from '../state/store.ts';

/** The worker completes what the employer began: it gets a ticket of its own, and closes the request to the employer. */
export async function completeWorkerPart(store: Store, call: Call): Promise<Outcome> {
  // No body at all says no to every question.
  const hasBody = call.context.req.header('content-type') !== undefined;
  const body = hasBody ? await readBody(call, NewWorkerCompletion) : undefined;
  if (body !== undefined && !body.ok) return body.outcome;
  return stepOf(store, call, (filed) => {
    const alsoRequired: AttachmentType[] = body?.value.sideActivity === true ? ['contract'] : [];
    const missing = missingAttachmentTypes({ ...filed, alsoRequired });
    const status = missing.length === 0 ? 'awaitingProcessing' : 'awaitingAttachments';
    const { ticket } = filed;
    const part = store.nextTicket('26C');
    store.record({
      kind: 'workerCompleted',
      at: store.now(),
      ticket,
      status,
      part,
      ...(alsoRequired.length > 0 && { alsoRequired }),
    });
    return { ticketNumber: ticket, status, partTicketNumber: part, requiredAttachmentTypes: missing };
  });
}

/** The worker cancels what he or she has not completed. */
export function withdrawRequest(store: Store, call: Call): Outcome {
  return stepOf(store, call, ({ ticket }) => {
    const part = store.nextTicket('26C');
    store.record({ kind: 'cancelled', at: store.now(), ticket, part, confirmation: { confirmed: true } });
    return { ticketNumber: ticket, status: 'cancelled', partTicketNumber: part };
  });
}

/** Only until the worker's part is complete. */
function stepOf(store: Store, call: Call, step: (filed: FiledRequest) => object): Outcome {
  const ticket = pathParameter(call, 'ticketNumber');
  const filed = store.state.find(ticket);
  if (filed === undefined) return notFound('ticketNumber', ticket);
  if (filed.status !== 'awaitingWorker') return problem('stepNotPossible', { requestStatus: filed.status });
  return jsonAnswer(201, step(filed));
}
