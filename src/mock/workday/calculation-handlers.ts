import { missingCalculationRight } from '../access/missing-right.ts';
import {
  CalculationContent,
  NewCalculationAttachment,
  NewCalculationRequest,
  NewRevision,
  NewSubmission,
} from '../../schemas/wire/workday-calculation.ts';
import { keepUpload, readKeyedUpload } from '../attachments/keyed-upload.ts';
import { jsonAnswer, taggedAnswer } from '../http/answer.ts';
import { readBody, type Call, type Outcome } from '../http/call.ts';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import { refuseForGood } from '../http/refuse-for-good.ts';
import { languageHeaders } from '../http/request-handlers.ts';
import { badRequest, notFound, problem } from '../problems/problem.ts';
import type { UsedKey } from '../state/events.ts';
import type { Store } from '../state/store.ts';
import {
  attachedAnswer,
  createdAnswer,
  limitReached,
  NOT_CERTIFIED,
  notEditable,
  repeatOf,
} from './calculation-answers.ts';
import {
  calculationUrl,
  isEditable,
  renderCalculation,
  renderResult,
  renderSubmission,
} from './calculation-documents.ts';
import { contentIssues, missingIssues } from './calculation-issues.ts';
import type { StoredCalculationAttachment } from './calculation-state.ts';
import { findCalculation, unknownCalculation } from './find-calculation.ts';
import { LARGEST_NUMBER_OF_CALCULATIONS, sentForOccupation } from './same-occupation.ts';

/** The operations on one calculation. */
export class CalculationHandlers {
  readonly #store: Store;
  readonly #keys: IdempotencyKeys;

  constructor({ store, keys }: { readonly store: Store; readonly keys: IdempotencyKeys }) {
    this.#store = store;
    this.#keys = keys;
  }

  async create(call: Call): Promise<Outcome> {
    const body = await readBody(call, NewCalculationRequest, this.#keys.issues(call));
    if (!body.ok) return body.outcome;
    const { status, certifiedAccurate, ...content } = body.value;
    const isSent = status === 'sent';
    const issues = [...contentIssues(content), ...(isSent ? missingIssues(content) : [])];
    if (isSent && certifiedAccurate === undefined) issues.push(NOT_CERTIFIED);
    if (issues.length > 0) return badRequest(issues);
    const missing = missingCalculationRight(call.identity, content.welfareCentre.enterpriseNumber);
    if (missing !== undefined) return missing;
    const use = this.#keys.check(call, 'createCalculationRequest', JSON.stringify(body.value));
    if (use.kind === 'refused') return use.problem;
    if (use.kind === 'repeat') return repeatOf(call, use.outcome);
    if (isSent && this.#isOneTooMany(content)) return refuseForGood(this.#store, limitReached(), use.key);
    return this.#record(call, content, { status, ...(use.key !== undefined && { key: use.key }) });
  }

  get(call: Call): Outcome {
    const stored = findCalculation(this.#store, call);
    if (stored === undefined) return unknownCalculation(call);
    return taggedAnswer(
      renderCalculation(stored, call),
      call.context.req.header('if-none-match'),
      languageHeaders(call),
    );
  }

  async replace(call: Call): Promise<Outcome> {
    const found = findCalculation(this.#store, call);
    if (found === undefined) return unknownCalculation(call);
    const body = await readBody(call, CalculationContent);
    if (!body.ok) return body.outcome;
    const content = body.value;
    const issues = contentIssues(content);
    if (issues.length > 0) return badRequest(issues);
    const missing = missingCalculationRight(call.identity, content.welfareCentre.enterpriseNumber);
    if (missing !== undefined) return missing;
    // Read again: another call may have sent it while the body came in.
    const stored = this.#store.state.calculations.find(found.ticket) ?? found;
    if (!isEditable(stored)) return notEditable(stored);
    this.#store.record({ kind: 'calculationReplaced', at: this.#store.now(), ticket: stored.ticket, content });
    const replaced = this.#store.state.calculations.find(stored.ticket) ?? stored;
    return jsonAnswer(200, renderCalculation(replaced, call), languageHeaders(call));
  }

  /** Sent once, it is sent: asked again, the answer is the same. */
  async submit(call: Call): Promise<Outcome> {
    const found = findCalculation(this.#store, call);
    if (found === undefined) return unknownCalculation(call);
    const body = await readBody(call, NewSubmission);
    if (!body.ok) return body.outcome;
    const stored = this.#store.state.calculations.find(found.ticket) ?? found;
    if (stored.status === 'sent') return jsonAnswer(200, renderSubmission(stored));
    if (!isEditable(stored)) return notEditable(stored);
    const issues = missingIssues(stored.content);
    if (issues.length > 0) return badRequest(issues);
    if (this.#isOneTooMany(stored.content, stored.ticket)) return limitReached();
    this.#store.record({ kind: 'calculationSubmitted', at: this.#store.now(), ticket: stored.ticket });
    const submitted = this.#store.state.calculations.find(stored.ticket) ?? stored;
    const Location = `${calculationUrl(call.apiUrl, stored.ticket)}/submission`;
    return jsonAnswer(stored.submittedAt === undefined ? 201 : 200, renderSubmission(submitted), { Location });
  }

  /** An editable copy of what was calculated; the original stays as it is. */
  async revise(call: Call): Promise<Outcome> {
    const stored = findCalculation(this.#store, call);
    if (stored === undefined) return unknownCalculation(call);
    const body = await readBody(call, NewRevision, this.#keys.issues(call));
    if (!body.ok) return body.outcome;
    const use = this.#keys.check(call, 'createRevision', stored.ticket + JSON.stringify(body.value));
    if (use.kind === 'refused') return use.problem;
    if (use.kind === 'repeat') return repeatOf(call, use.outcome);
    const current = this.#store.state.calculations.find(stored.ticket) ?? stored;
    if (current.status !== 'calculated') {
      const refusal = problem('calculationNotCalculated', { calculationStatus: current.status });
      return refuseForGood(this.#store, refusal, use.key);
    }
    const { clientReference: _, recalculationReason: __, ...copied } = current.content;
    const content: CalculationContent = { ...copied, ...body.value, phase: 'recalculation' };
    return this.#record(call, content, {
      status: 'draft',
      revisionOf: current.ticket,
      ...(use.key !== undefined && { key: use.key }),
    });
  }

  async attach(call: Call): Promise<Outcome> {
    const found = findCalculation(this.#store, call);
    if (found === undefined) return unknownCalculation(call);
    const toRead = { operation: 'createCalculationAttachment', ticket: found.ticket, schema: NewCalculationAttachment };
    const read = await readKeyedUpload(call, this.#keys, toRead);
    if (read.kind === 'refused') return read.outcome;
    if (read.kind === 'repeat') return repeatOf(call, read.outcome);
    const { upload } = read;
    const stored = this.#store.state.calculations.find(found.ticket) ?? found;
    if (!isEditable(stored)) return refuseForGood(this.#store, notEditable(stored), upload.key);
    const attachment: StoredCalculationAttachment = keepUpload(this.#store, upload);
    this.#store.record({
      kind: 'calculationAttached',
      ticket: stored.ticket,
      ...attachment,
      ...(upload.key !== undefined && { key: upload.key }),
    });
    return attachedAnswer(call, stored.ticket, attachment);
  }

  getResult(call: Call): Outcome {
    const stored = findCalculation(this.#store, call);
    if (stored === undefined) return unknownCalculation(call);
    const result = renderResult(stored, call);
    return result === undefined ? notFound() : jsonAnswer(200, result, languageHeaders(call));
  }

  #record(
    call: Call,
    content: CalculationContent,
    how: { readonly status: 'draft' | 'sent'; readonly revisionOf?: string; readonly key?: UsedKey },
  ): Outcome {
    const ticket = this.#store.nextTicket();
    this.#store.record({
      kind: 'calculationCreated',
      at: this.#store.now(),
      ticket,
      filedBy: call.identity.enterpriseNumber,
      content,
      ...how,
    });
    const stored = this.#store.state.calculations.find(ticket);
    return stored === undefined ? problem('internalServerError') : createdAnswer(call, stored);
  }

  #isOneTooMany(content: CalculationContent, ticket?: string): boolean {
    if (content.derogationRequested === true) return false;
    const earlier = sentForOccupation(this.#store.state.calculations.all(), content, ticket);
    return earlier >= LARGEST_NUMBER_OF_CALCULATIONS;
  }
}
