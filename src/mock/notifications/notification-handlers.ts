import {
  NewNotificationDecision,
  NewPostponement,
  WorkerNotificationQuery,
} from '../../schemas/wire/worker-notification.ts';
import { keepUpload, readKeyedUpload } from '../attachments/keyed-upload.ts';
import { hasValidSsinCheck } from '../checks/check-digits.ts';
import {
  notificationUrl,
  renderDecision,
  renderNotification,
  renderNotificationItem,
  renderPostponement,
} from '../documents/notifications.ts';
import { renderAttachment } from '../documents/representations.ts';
import { jsonAnswer, type Answer } from '../http/answer.ts';
import { readBody, type Call, type Outcome } from '../http/call.ts';
import { unknownTicket } from '../http/find-request.ts';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import { doOverlap, overlappingTickets } from '../http/overlaps.ts';
import { isOneOf, pageAnswer, readPaging } from '../http/paging.ts';
import { refuseForGood } from '../http/refuse-for-good.ts';
import { languageHeaders } from '../http/request-handlers.ts';
import { badRequest, notFound, problem, type Issue, type Problem } from '../problems/problem.ts';
import { NewAttachment } from '../../schemas/wire/attachment.ts';
import type { FiledAttachment } from '../state/filed-request.ts';
import type { KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import type { MadePostponement, WorkerNotice } from '../state/worker-notices.ts';
import { assembleRequest, knownPart, missingFields } from './employer-part.ts';
import { findNotification, isAddressedTo } from './find-notification.ts';
import { dayAfter, movedEnd } from './moved-end.ts';

export interface NotificationHandlersOptions {
  readonly store: Store;
  readonly keys: IdempotencyKeys;
  readonly overlaps: 'block' | 'warn' | 'silent';
}

const QUERY_PATH = '/workerNotifications/query';

/** What an employer does with the notifications of his workers. */
export class NotificationHandlers {
  readonly #store: Store;
  readonly #keys: IdempotencyKeys;
  readonly #overlaps: NotificationHandlersOptions['overlaps'];

  constructor({ store, keys, overlaps }: NotificationHandlersOptions) {
    this.#store = store;
    this.#keys = keys;
    this.#overlaps = overlaps;
  }

  async query(call: Call): Promise<Outcome> {
    const body = await readBody(call, WorkerNotificationQuery);
    if (!body.ok) return body.outcome;
    const criteria = body.value;
    const paging = readPaging(call, criteriaIssues(criteria));
    if (!paging.ok) return paging.outcome;
    const found = [...this.#store.state.notifications.all()]
      .filter((held) => isAddressedTo(held, call) && matches(held, criteria))
      .sort((one, other) => other.submittedAt - one.submittedAt || (one.ticket < other.ticket ? -1 : 1));
    const render = (held: WorkerNotice) => renderNotificationItem(held, call);
    return pageAnswer(call, paging.value, { found, path: QUERY_PATH, render, headers: languageHeaders(call) });
  }

  get(call: Call): Outcome {
    const held = findNotification(this.#store, call);
    if (held === undefined) return unknownTicket(call);
    const known = knownPart(this.#store, held);
    const missing = held.decision === undefined ? missingFields(held, known) : [];
    return jsonAnswer(200, renderNotification(held, { known, missing }, call), languageHeaders(call));
  }

  async postpone(call: Call): Promise<Outcome> {
    const found = findNotification(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const body = await readBody(call, NewPostponement, this.#keys.issues(call));
    if (!body.ok) return body.outcome;
    const postponement = body.value;
    const { period } = found.notice;
    if (postponement.newStartDate <= period.startDate) return badRequest([tooEarly(postponement, period.startDate)]);
    const use = this.#keys.check(call, 'createPostponement', found.ticket + JSON.stringify(postponement));
    if (use.kind === 'refused') return use.problem;
    if (use.kind === 'repeat') return repeatOf(call, use.outcome);
    // Read again: another call may have decided while the body came in.
    const held = this.#store.state.notifications.find(found.ticket) ?? found;
    const decided = alreadyDecided(held);
    if (decided !== undefined) return refuseForGood(this.#store, decided, use.key);
    const made: MadePostponement = {
      part: this.#store.nextTicket('26C'),
      at: this.#store.now(),
      postponement,
      newEndDate: movedEnd(period, postponement.newStartDate),
    };
    this.#store.record({
      kind: 'postponed',
      ticket: held.ticket,
      ...made,
      ...(use.key !== undefined && { key: use.key }),
    });
    return postponedAnswer(call, held.ticket, made);
  }

  async attach(call: Call): Promise<Outcome> {
    const found = findNotification(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const toRead = { operation: 'createNotificationAttachment', ticket: found.ticket, schema: NewAttachment };
    const read = await readKeyedUpload(call, this.#keys, toRead);
    if (read.kind === 'refused') return read.outcome;
    if (read.kind === 'repeat') return repeatOf(call, read.outcome);
    const { upload } = read;
    const held = this.#store.state.notifications.find(found.ticket) ?? found;
    const decided = alreadyDecided(held);
    if (decided !== undefined) return refuseForGood(this.#store, decided, upload.key);
    const attachment: FiledAttachment = keepUpload(this.#store, upload);
    this.#store.record({
      kind: 'notificationAttached',
      ticket: held.ticket,
      ...attachment,
      ...(upload.key !== undefined && { key: upload.key }),
    });
    return attachedAnswer(call, held.ticket, attachment);
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
    return (
      alreadyDecided(held) ??
      (decision.decision === 'accepted' ? this.#accept(call, held, decision) : this.#record(call, held, { decision }))
    );
  }

  getDecision(call: Call): Outcome {
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

function matches({ notice, period, status, ticket }: WorkerNotice, criteria: WorkerNotificationQuery): boolean {
  return (
    isOneOf(criteria.statuses, status) &&
    isOneOf(criteria.leaveTypes, notice.leaveType) &&
    (criteria.ticketNumber === undefined || criteria.ticketNumber === ticket) &&
    (criteria.ssin === undefined || criteria.ssin === notice.worker.ssin) &&
    (criteria.period === undefined ||
      doOverlap(
        { startDate: criteria.period.startDate ?? '0000-01-01', endDate: criteria.period.endDate ?? '9999-12-31' },
        period,
      ))
  );
}

function criteriaIssues({ ssin, period }: WorkerNotificationQuery): Issue[] {
  const issues: Issue[] = [];
  if (ssin !== undefined && !hasValidSsinCheck(ssin)) {
    issues.push({ type: 'invalidStructure', input: { in: 'body', name: 'ssin', value: ssin } });
  }
  const { startDate, endDate } = period ?? {};
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    issues.push({ type: 'invalidPeriod', input: { in: 'body', name: 'period', value: { startDate, endDate } } });
  }
  return issues;
}

function decisionIssues({ decision, certifiedAccurate, employerPart }: NewNotificationDecision): Issue[] {
  if (decision === 'accepted') {
    if (certifiedAccurate === true) return [];
    return [{ type: 'requiredInput', input: { in: 'body', name: 'certifiedAccurate' } }];
  }
  return employerPart === undefined ? [] : [{ type: 'rejectedInput', input: { in: 'body', name: 'employerPart' } }];
}

function alreadyDecided({ decision }: WorkerNotice): Problem | undefined {
  if (decision === undefined) return undefined;
  return problem('notificationAlreadyDecided', { decision: decision.decision.decision });
}

/** A leave that is postponed starts later than the worker asked for. */
function tooEarly({ newStartDate }: NewPostponement, startDate: string): Issue {
  return {
    type: 'outOfRange',
    input: { in: 'body', name: 'newStartDate', value: newStartDate },
    extras: { minimum: dayAfter(startDate) },
  };
}

function postponedAnswer(call: Call, ticket: string, made: MadePostponement): Answer {
  const Location = `${notificationUrl(call.apiUrl, ticket)}/postponements/${made.part}`;
  return jsonAnswer(201, renderPostponement(ticket, made), { Location });
}

function attachedAnswer(call: Call, ticket: string, attachment: FiledAttachment): Answer {
  const Location = `${notificationUrl(call.apiUrl, ticket)}/attachments/${attachment.attachmentId}`;
  return jsonAnswer(201, renderAttachment(attachment), { Location });
}

function repeatOf(call: Call, outcome: KeyOutcome): Outcome {
  switch (outcome.kind) {
    case 'postponed':
      return postponedAnswer(call, outcome.ticket, outcome.postponement);
    case 'attached':
      return attachedAnswer(call, outcome.ticket, outcome.attachment);
    case 'refused':
      return outcome.problem;
    case 'created':
    case 'modified':
    case 'calculationCreated':
    case 'calculationAttached':
      // The keys of these are those of their own operations.
      return problem('internalServerError');
  }
}
