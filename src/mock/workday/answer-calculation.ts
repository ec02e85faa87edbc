import { NewMockAnswer } from '../../schemas/wire/mock-calculation-controls.ts';
import { jsonAnswer } from '../http/answer.ts';
import { pathParameter, readBody, type Call, type Outcome } from '../http/call.ts';
import { badRequest, notFound, problem } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import { missingIssues } from './calculation-issues.ts';
import { computeResult } from './compute/compute.ts';

/** ONEM's side: computes the answer from the periods, or sends the request back with a reason. */
export async function answerCalculation(store: Store, call: Call): Promise<Outcome> {
  const body = await readBody(call, NewMockAnswer);
  if (!body.ok) return body.outcome;
  const ticket = pathParameter(call, 'ticketNumber');
  const stored = store.state.calculations.find(ticket);
  if (stored === undefined) return notFound('ticketNumber', ticket);
  if (stored.status !== 'sent') return problem('stepNotPossible', { requestStatus: stored.status });
  const at = store.now();
  const { returnReason } = body.value;
  if (returnReason !== undefined) {
    store.record({ kind: 'calculationReturned', at, ticket, reason: returnReason });
    return jsonAnswer(201, { ticketNumber: ticket, status: 'returned' });
  }
  const { plannedOccupation, plannedWorkRegime } = stored.content;
  if (plannedOccupation === undefined || plannedWorkRegime === undefined)
    return badRequest(missingIssues(stored.content));
  const result = computeResult({ ...stored.content, plannedOccupation, plannedWorkRegime });
  store.record({ kind: 'calculationAnswered', at, ticket, result });
  return jsonAnswer(201, { ticketNumber: ticket, status: 'calculated' });
}
