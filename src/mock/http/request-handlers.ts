import { NewCancellation, NewModification } from '../../schemas/wire/career-break-request.ts';
import { checkNewRequest } from '../checks/request-issues.ts';
import { renderCancellation, renderModification, renderRequest, requestUrl } from '../documents/representations.ts';
import { badRequest, notFound, problem, type Problem } from '../problems/problem.ts';
import type { UsedKey } from '../state/events.ts';
import type { FiledModification, FiledRequest, KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import { jsonAnswer, taggedAnswer, type Answer } from './answer.ts';
import { pathParameter, readBody, readJson, type Call, type Outcome } from './call.ts';
import type { IdempotencyKeys } from './idempotency.ts';
import { overlappingTickets } from './overlaps.ts';

export interface RequestHandlersOptions {
  readonly store: Store;
  readonly keys: IdempotencyKeys;
  readonly overlaps: 'block' | 'warn' | 'silent';
}

/** The operations on one request, in both capacities. */
export class RequestHandlers {
  readonly #store: Store;
  readonly #keys: IdempotencyKeys;
  readonly #overlaps: RequestHandlersOptions['overlaps'];

  constructor({ store, keys, overlaps }: RequestHandlersOptions) {
    this.#store = store;
    this.#keys = keys;
    this.#overlaps = overlaps;
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
    if (!identity.capacities.includes(request.capacity) || !identity.mayActFor(request.employer.enterpriseNumber)) {
      return problem('missingPermission');
    }

    // The parsed request has its fields in the order of the schema, so its text is the same for the same content.
    const use = this.#keys.check(call, 'createCareerBreakRequest', JSON.stringify(request));
    if (use.kind === 'refused') return use.problem;
    if (use.kind === 'repeat') return this.#repeat(call, use.outcome);
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
    const filed = this.#find(call);
    if (filed === undefined) return unknownTicket(call);
    return taggedAnswer(renderRequest(filed, call), call.context.req.header('if-none-match'), languageHeaders(call));
  }

  async modify(call: Call): Promise<Outcome> {
    const filed = this.#find(call);
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
      return this.#refuse(problem('requestAlreadyCancelled', { ticketNumber: current.ticket }), use.key);
    }
    if (current.status !== 'awaitingWorker') return this.#refuse(notModifiable(current), use.key);
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
    const filed = this.#find(call);
    if (filed === undefined) return unknownTicket(call);
    return jsonAnswer(200, { items: filed.modifications.map((change) => renderModification(filed.ticket, change)) });
  }

  getModification(call: Call): Outcome {
    const filed = this.#find(call);
    if (filed === undefined) return unknownTicket(call);
    const part = pathParameter(call, 'partTicketNumber');
    const modification = filed.modifications.find((change) => change.part === part);
    if (modification === undefined) return notFound('partTicketNumber', part);
    return jsonAnswer(200, renderModification(filed.ticket, modification));
  }

  async cancel(call: Call): Promise<Outcome> {
    const found = this.#find(call);
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
    const filed = this.#find(call);
    if (filed === undefined) return unknownTicket(call);
    if (filed.cancellation === undefined) return notFound();
    return jsonAnswer(200, renderCancellation(filed.ticket, filed.cancellation));
  }

  /** What the caller may see: a request of another filer is as good as none. */
  #find(call: Call): FiledRequest | undefined {
    const filed = this.#store.state.find(pathParameter(call, 'ticketNumber'));
    return filed !== undefined && isVisible(filed, call) ? filed : undefined;
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
    return this.#refuse(problem('overlappingRequest', { conflictingTicketNumbers: conflicts }), key);
  }

  /** A refusal by the state of things is final for its key. */
  #refuse(refusal: Problem, key: UsedKey | undefined): Problem {
    if (key !== undefined) {
      this.#store.record({ kind: 'refused', at: this.#store.now(), key, problem: refusal });
    }
    return refusal;
  }

  #repeat(call: Call, outcome: KeyOutcome): Outcome {
    switch (outcome.kind) {
      case 'created':
        return createdAnswer(call, outcome.filed);
      case 'modified':
        return modifiedAnswer(call, outcome.ticket, outcome.modification);
      case 'refused':
        return outcome.problem;
    }
  }
}

/** As organising authority one sees what one filed; as employer, what concerns the employers one may act for. */
export function isVisible({ filedBy, request }: FiledRequest, { identity }: Call): boolean {
  if (!identity.capacities.includes(request.capacity)) return false;
  return request.capacity === 'organizingAuthority'
    ? filedBy === identity.enterpriseNumber
    : identity.mayActFor(request.employer.enterpriseNumber);
}

export function languageHeaders({ language }: Call): Record<string, string> {
  return { 'Content-Language': language, Vary: 'Accept-Language' };
}

function unknownTicket(call: Call): Problem {
  return notFound('ticketNumber', pathParameter(call, 'ticketNumber'));
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
