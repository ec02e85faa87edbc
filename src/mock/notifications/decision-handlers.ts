import { NewNotificationDecision } from '../../schemas/wire/worker-notification.ts';
import { notificationUrl, renderDecision } from '../documents/notifications.ts';
import { isAmong, jsonAnswer, noContentAnswer, tagOf, type Answer } from '../http/answer.ts';
import { readBody, type Call, type Outcome } from '../http/call.ts';
import { unknownTicket } from '../http/find-request.ts';
import { overlappingTickets } from '../http/overlaps.ts';
import { badRequest, notFound, problem, type Issue } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import type { WorkerNotice } from '../state/worker-notices.ts';
import { assembleRequest, knownPart } from './employer-part.ts';
import { findNotification } from './find-notification.ts';
import { alreadyDecided, describeNotice } from './notification-answers.ts';

export interface DecisionHandlersOptions {
  readonly store: Store;
  readonly overlaps: 'block' | 'warn' | 'silent';
}

/** An employer refuses what a worker notified, or accepts it, which files the request. */
export class DecisionHandlers {
  readonly #store: Store;
  readonly #overlaps: DecisionHandlersOptions['overlaps'];

  constructor({ store, overlaps }: DecisionHandlersOptions) {
    this.#store = store;
    this.#overlaps = overlaps;
  }

  async decide(call: Call): Promise<Outcome> {
    const found = findNotification(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const body = await readBody(call, NewNotificationDecision);
    if (!body.ok) return body.outcome;
    const decision = body.value;
    const issues = decisionIssues(decision);
    if (issues.length > 0) return badRequest(issues);
    const held = this.#store.state.notifications.find(found.ticket) ?? found;
    // The decision that stands is answered again, whatever came with it the second time.
    if (held.decision?.decision.decision === decision.decision) {
      return jsonAnswer(200, renderDecision(held.ticket, held.decision, call.apiUrl));
    }
    const decided = alreadyDecided(held);
    if (decided !== undefined) return decided;
    // Whoever decides has seen the period that was last proposed, and the documents.
    const seen = call.context.req.header('if-match');
    if (seen !== undefined && !isAmong(tagOf(describeNotice(this.#store, held, call)), seen))
      return noContentAnswer(412);
    return decision.decision === 'accepted'
      ? this.#accept(call, held, decision)
      : this.#record(call, held, { decision });
  }

  get(call: Call): Outcome {
    const held = findNotification(this.#store, call);
    if (held === undefined) return unknownTicket(call);
    if (held.decision === undefined) return notFound();
    return jsonAnswer(200, renderDecision(held.ticket, held.decision, call.apiUrl));
  }

  #accept(call: Call, held: WorkerNotice, decision: NewNotificationDecision): Outcome {
    const checked = assembleRequest(held, { ...knownPart(this.#store, held), ...decision.employerPart });
    if (!checked.ok) return badRequest(checked.issues);
    const { request } = checked;
    const { worker, employer, period } = request;
    const conflicts =
      this.#overlaps === 'silent'
        ? []
        : overlappingTickets(this.#store.state.ofWorker(worker.ssin), employer.enterpriseNumber, period);
    if (this.#overlaps === 'block' && conflicts.length > 0) {
      return problem('overlappingRequest', { conflictingTicketNumbers: conflicts });
    }
    const created = {
      ticket: this.#store.nextTicket(),
      filedBy: call.identity.enterpriseNumber,
      request,
      ...(conflicts.length > 0 && { conflicts }),
    };
    return this.#record(call, held, { decision, created });
  }

  #record(
    call: Call,
    { ticket }: WorkerNotice,
    made: Pick<Extract<Parameters<Store['record']>[0], { kind: 'decided' }>, 'decision' | 'created'>,
  ): Answer {
    const at = this.#store.now();
    this.#store.record({ kind: 'decided', at, ticket, ...made });
    const { decision, created } = made;
    const answer = { at, decision, ...(created !== undefined && { ticket: created.ticket }) };
    const Location = `${notificationUrl(call.apiUrl, ticket)}/decision`;
    return jsonAnswer(201, renderDecision(ticket, answer, call.apiUrl), { Location });
  }
}

function decisionIssues({ decision, certifiedAccurate, employerPart }: NewNotificationDecision): Issue[] {
  if (decision === 'accepted') {
    if (certifiedAccurate === true) return [];
    return [{ type: 'requiredInput', input: { in: 'body', name: 'certifiedAccurate' } }];
  }
  return employerPart === undefined ? [] : [{ type: 'rejectedInput', input: { in: 'body', name: 'employerPart' } }];
}
