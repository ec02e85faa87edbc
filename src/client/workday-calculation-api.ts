import {
  CalculationAttachment,
  CalculationRequest,
  CalculationRequestPage,
  CalculationResult,
  Submission,
  type CalculationRequestItem,
} from '../schemas/wire/workday-answers.ts';
import type {
  CalculationContent,
  CalculationRequestQuery,
  NewCalculationAttachment,
  NewCalculationRequest,
  NewRevision,
} from '../schemas/wire/workday-calculation.ts';
import {
  callOperation,
  hasLocationOf,
  keyed,
  notUnderstood,
  type Answered,
  type Call,
  type CallOptions,
  type CallSetting,
  type KeyedCallOptions,
  type Operation,
} from './call-operation.ts';
import type { ApiSetting } from './career-break-api.ts';
import { followPages } from './collect-pages.ts';
import { toMultipart } from './multipart.ts';
import { define, PAGE_SIZE } from './operations.ts';

export const WORKDAY_API_PATH = '/REST/workdayCalculation/v1';
const REQUEST = '/calculationRequests/{ticketNumber}';

export const operations = {
  createCalculationRequest: define({
    id: 'createCalculationRequest',
    method: 'POST',
    path: '/calculationRequests',
    statuses: [201],
    answer: CalculationRequest,
  }),
  queryCalculationRequests: define({
    id: 'queryCalculationRequests',
    method: 'POST',
    path: `/calculationRequests/query?pageSize=${String(PAGE_SIZE)}`,
    isSafe: true,
    answer: CalculationRequestPage,
  }),
  getCalculationRequest: define({
    id: 'getCalculationRequest',
    method: 'GET',
    path: REQUEST,
    answer: CalculationRequest,
  }),
  replaceCalculationRequest: define({
    id: 'replaceCalculationRequest',
    method: 'PUT',
    path: REQUEST,
    answer: CalculationRequest,
  }),
  replaceSubmission: define({
    id: 'replaceSubmission',
    method: 'PUT',
    path: `${REQUEST}/submission`,
    // 200: it was sent before.
    statuses: [201, 200],
    answer: Submission,
  }),
  createCalculationAttachment: define({
    id: 'createCalculationAttachment',
    method: 'POST',
    path: `${REQUEST}/attachments`,
    statuses: [201],
    answer: CalculationAttachment,
  }),
  createRevision: define({
    id: 'createRevision',
    method: 'POST',
    path: `${REQUEST}/revisions`,
    statuses: [201],
    answer: CalculationRequest,
  }),
  getCalculationResult: define({
    id: 'getCalculationResult',
    method: 'GET',
    path: `${REQUEST}/result`,
    answer: CalculationResult,
  }),
};

/**
 * The calculation of working days, one method for each operation. Every method makes one call and repeats nothing. All
 * throw ClientError, whose `delivery` says what is known about the effect, or InterruptedError.
 */
export class WorkdayCalculationApi {
  readonly #setting: CallSetting;
  readonly #origin: string;

  constructor({ transport, address, now }: ApiSetting) {
    this.#setting = { transport, basePath: address.basePath + WORKDAY_API_PATH, now };
    this.#origin = address.origin;
  }

  async createCalculationRequest(body: NewCalculationRequest, options: KeyedCallOptions): Promise<CalculationRequest> {
    return this.#created(operations.createCalculationRequest, { body, ...keyed(options) });
  }

  /** Everything that meets the criteria, page after page. */
  findCalculationRequests(
    body: CalculationRequestQuery,
    options: CallOptions = {},
  ): AsyncGenerator<CalculationRequestItem> {
    const service = { setting: this.#setting, origin: this.#origin };
    return followPages(service, operations.queryCalculationRequests, body, options);
  }

  getCalculationRequest(ticketNumber: string, { signal }: CallOptions = {}): Promise<CalculationRequest> {
    return this.#value(operations.getCalculationRequest, { parameters: { ticketNumber }, signal });
  }

  /** Asked again with the same content, it changes nothing more. */
  replaceCalculationRequest(
    ticketNumber: string,
    body: CalculationContent,
    { signal }: CallOptions = {},
  ): Promise<CalculationRequest> {
    return this.#value(operations.replaceCalculationRequest, { parameters: { ticketNumber }, body, signal });
  }

  /** Asked again, it gives the submission that there is. */
  replaceSubmission(ticketNumber: string, { signal }: CallOptions = {}): Promise<Submission> {
    const body = { certifiedAccurate: true } as const;
    return this.#value(operations.replaceSubmission, { parameters: { ticketNumber }, body, signal });
  }

  /** A PDF or a JPEG of at most two mebibytes; the service goes by the first bytes, whatever the name. */
  async createCalculationAttachment(
    ticketNumber: string,
    description: NewCalculationAttachment,
    content: Uint8Array,
    options: KeyedCallOptions,
  ): Promise<CalculationAttachment> {
    const operation = operations.createCalculationAttachment;
    const upload = toMultipart(description, content, options.idempotencyKey);
    const call = { parameters: { ticketNumber }, upload, ...keyed(options) };
    const { value, response } = await this.#call(operation, call);
    if (hasLocationOf(response, value.attachmentId)) return value;
    throw notUnderstood(operation, response.status, 'Location', false);
  }

  createRevision(ticketNumber: string, body: NewRevision, options: KeyedCallOptions): Promise<CalculationRequest> {
    return this.#created(operations.createRevision, { parameters: { ticketNumber }, body, ...keyed(options) });
  }

  /** A 404 until there is one. */
  getCalculationResult(ticketNumber: string, { signal }: CallOptions = {}): Promise<CalculationResult> {
    return this.#value(operations.getCalculationResult, { parameters: { ticketNumber }, signal });
  }

  async #created(operation: Operation<CalculationRequest>, call: Call): Promise<CalculationRequest> {
    const { value, response } = await this.#call(operation, call);
    if (hasLocationOf(response, value.ticketNumber)) return value;
    throw notUnderstood(operation, response.status, 'Location', false);
  }

  async #value<Answer>(operation: Operation<Answer>, call: Call): Promise<Answer> {
    return (await this.#call(operation, call)).value;
  }

  #call<Answer>(operation: Operation<Answer>, call: Call): Promise<Answered<Answer>> {
    return callOperation(this.#setting, operation, call);
  }
}
