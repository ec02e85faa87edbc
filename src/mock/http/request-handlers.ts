import { NewCancellation, NewModification } from '../../schemas/wire/career-break-request.ts';
import { missingRight } from '../access/missing-right.ts';
import { checkNewRequest } from '../checks/request-issues.ts';
import { renderCancellation, renderModification, renderRequest, requestUrl } from '../documents/representations.ts';
import { badRequest, notFound, problem, type Problem } from '../problems/problem.ts';
import type { UsedKey } from '../state/events.ts';
import type { FiledModification, FiledRequest } from '../state/filed-request.ts';
import type { KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import { jsonAnswer, taggedAnswer, type Answer } from './answer.ts';
import { pathParameter, readBody, readJson, type Call, type Outcome } from './call.ts';
import type { DeferredReads } from './deferred-reads.ts';
import { refuseForGood } from './refuse-for-good.ts';
import { findRequest, unknownTicket } from './find-request.ts';
import type { IdempotencyKeys } from './idempotency.ts';
import { overlappingTickets } from './overlaps.ts';

export interface RequestHandlersOptions {
  readonly store: Store;
  readonly keys: IdempotencyKeys;
  readonly overlaps: 'block' | 'warn' | 'silent';
  readonly deferred: DeferredReads;
}

/** The operations on one request, in both capacities. */
export class RequestHandlers {
  readonly #store: Store;
  readonly #keys: IdempotencyKeys;
  readonly #overlaps: RequestHandlersOptions['overlaps'];
  readonly #deferred: DeferredReads;

  constructor({ store, keys, overlaps, deferred }: RequestHandlersOptions) {
    this.#store = store;
    this.#keys = keys;
    this.#overlaps = overlaps;
    this.#deferred = deferred;
  }

  async create(call: Call): Promise<Outcome> {
    const body = await readJson(call);
    if (!body.ok) return body.outcome;
    const checked = checkNewRequest(body.json);
    const ofHeader = this.#keys.issues(call);
    if (!checked.ok) return badRequest([...ofHeader, ...checked.issues]);
    if (ofHeader.length > 0) return badRequest(ofHeader);
    const { request } = checked;
    const { identity } = call;
    // The parsed request has its fields in the order of the schema, so its text is the same for the same content.
    const use = this.#keys.check(call, 'createCareerBreakRequest', JSON.stringify(request));
    if (use.kind === 'refused') return use.problem;
    // Before the right is asked for: what was filed while a mandate held is answered alike after its end.
    if (use.kind === 'repeat') return this.#repeat(call, use.outcome);
    const forbidden = missingRight(identity, request);
    if (forbidden !== undefined) return forbidden;
    const conflicts = this.#conflicts(request.worker.ssin, request.employer.enterpriseNumber, request.period);
    if (this.#overlaps === 'block' && conflicts.length > 0) return this.#refuseOverlap(conflicts, use.key);
    const ticket = this.#store.nextTicket();
    this.#store.record({
      kind: 'created',
      at: this.#store.now(),
      ticket,
      filedBy: identity.enterpriseNumber,
      request,
      ...(conflicts.length > 0 && { conflicts }),
      ...(use.key !== undefined && { key: use.key }),
    });
    const filed = this.#store.state.find(ticket);
    return filed === undefined ? problem('internalServerError') : createdAnswer(call, filed);
  }

  get(call: Call): Outcome {
    const filed = findRequest(this.#store, call);
    if (filed === undefined || this.#deferred.isMissed(filed.ticket)) return unknownTicket(call);
    return taggedAnswer(renderRequest(filed, call), call.context.req.header('if-none-match'), languageHeaders(call));
  }

  async modify(call: Call): Promise<Outcome> {
    const filed = findRequest(this.#store, call);
    if (filed === undefined) return unknownTicket(call);
    const body = await readBody(call, NewModification, this.#keys.issues(call));
    if (!body.ok) return body.outcome;
    const change = body.value;
    const { startDate } = filed.request.period;
    if (change.newEndDate < startDate) {
      return badRequest([
        { type: 'invalidPeriod', input: { in: 'body', name: 'newEndDate', value: change.newEndDate } },
      ]);
    }
    const use = this.#keys.check(call, 'createModification', filed.ticket + JSON.stringify(change));
    if (use.kind === 'refused') return use.problem;
    if (use.kind === 'repeat') return this.#repeat(call, use.outcome);
    // Read again: another call may have changed the request while the body came in.
    const current = this.#store.state.find(filed.ticket) ?? filed;
    if (current.status === 'cancelled') {
      return refuseForGood(this.#store, problem('requestAlreadyCancelled', { ticketNumber: current.ticket }), use.key);
    }
    if (current.status !== 'awaitingWorker') return refuseForGood(this.#store, notModifiable(current), use.key);
    const { worker, employer } = current.request;
    const period = { startDate, endDate: change.newEndDate };
    const conflicts = this.#conflicts(worker.ssin, employer.enterpriseNumber, period, current.ticket);
    if (this.#overlaps === 'block' && conflicts.length > 0) return this.#refuseOverlap(conflicts, use.key);
    const modification: FiledModification = { part: this.#store.nextTicket(), at: this.#store.now(), change };
    this.#store.record({
      kind: 'modified',
      ticket: current.ticket,
      ...modification,
      ...(conflicts.length > 0 && { conflicts }),
      ...(use.key !== undefined && { key: use.key }),
    });
    return modifiedAnswer(call, current.ticket, modification);
  }

  listModifications(call: Call): Outcome {
    const filed = findRequest(this.#store, call);
    if (filed === undefined) return unknownTicket(call);
    return jsonAnswer(200, { items: filed.modifications.map((change) => renderModification(filed.ticket, change)) });
  }

  getModification(call: Call): Outcome {
    const filed = findRequest(this.#store, call);
    if (filed === undefined) return unknownTicket(call);
    const part = pathParameter(call, 'partTicketNumber');
    const modification = filed.modifications.find((change) => change.part === part);
    if (modification === undefined) return notFound('partTicketNumber', part);
    return jsonAnswer(200, renderModification(filed.ticket, modification));
  }

  async cancel(call: Call): Promise<Outcome> {
    const found = findRequest(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const body = await readBody(call, NewCancellation);
    if (!body.ok) return body.outcome;
    const filed = this.#store.state.find(found.ticket) ?? found;
    if (filed.cancellation !== undefined) return jsonAnswer(200, renderCancellation(filed.ticket, filed.cancellation));
    if (filed.status !== 'awaitingWorker') return notModifiable(filed);
    const cancellation = { part: this.#store.nextTicket(), at: this.#store.now(), confirmation: body.value };
    this.#store.record({ kind: 'cancelled', ticket: filed.ticket, ...cancellation });
    const Location = `${requestUrl(call.apiUrl, filed.ticket)}/cancellation`;
    return jsonAnswer(201, renderCancellation(filed.ticket, cancellation), { Location });
  }

  getCancellation(call: Call): Outcome {
    const filed = findRequest(this.#store, call);
    if (filed === undefined) return unknownTicket(call);
    if (filed.cancellation === undefined) return notFound();
    return jsonAnswer(200, renderCancellation(filed.ticket, filed.cancellation));
  }

  #conflicts(
    ssin: string,
    employer: string,
    period: { readonly startDate: string; readonly endDate: string },
    except?: string,
  ): readonly string[] {
    if (this.#overlaps === 'silent') return [];
    return overlappingTickets(this.#store.state.ofWorker(ssin), employer, period, except);
  }

  #refuseOverlap(conflicts: readonly string[], key: UsedKey | undefined): Problem {
    return refuseForGood(this.#store, problem('overlappingRequest', { conflictingTicketNumbers: conflicts }), key);
  }

  #repeat(call: Call, outcome: KeyOutcome): Outcome {
    switch (outcome.kind) {
      case 'created':
        return createdAnswer(call, outcome.filed);
      case 'modified':
        return modifiedAnswer(call, outcome.ticket, outcome.modification);
      case 'refused':
        return outcome.problem;
      default:
        // The keys of all others are those of their own operations.
        return problem('internalServerError');
    }
  }
}

export function languageHeaders({ language }: Call): Record<string, string> {
  return { 'Content-Language': language, Vary: 'Accept-Language' };
}

function notModifiable({ status }: FiledRequest): Problem {
  return problem('requestNotModifiable', { requestStatus: status });
}

function createdAnswer(call: Call, filed: FiledRequest): Answer {
  const Location = requestUrl(call.apiUrl, filed.ticket);
  return jsonAnswer(201, renderRequest(filed, call), { Location, ...languageHeaders(call) });
}

function modifiedAnswer(call: Call, ticket: string, modification: FiledModification): Answer {
  const Location = `${requestUrl(call.apiUrl, ticket)}/modifications/${modification.part}`;
  return jsonAnswer(201, renderModification(ticket, modification), { Location });
}
