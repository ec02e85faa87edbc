import type {
  AccessProfile,
  Cancellation,
  CareerBreakRequest,
  CareerBreakRequestItem,
  CareerBreakRequestPage,
  CareerBreakRequestQuery,
  HealthStatus,
  Modification,
  NewCancellation,
  NewCareerBreakRequest,
  NewModification,
} from '../schemas/wire/career-break-request.ts';
import type { Attachment, Attachments, NewAttachment } from '../schemas/wire/attachment.ts';
import {
  callForContent,
  callIfChanged,
  callOperation,
  hasLocationOf,
  notUnderstood,
  type Answered,
  type Call,
  type CallOptions,
  type CallSetting,
  keyed,
  type Content,
  type KeyedCallOptions,
  type Operation,
} from './call-operation.ts';
import { EmployerApi } from './employer-api.ts';
import { toMultipart } from './multipart.ts';
import { NotificationsApi } from './notifications-api.ts';
import { API_PATH, operations } from './operations.ts';
import { askForPage, followPages } from './collect-pages.ts';
import type { ServiceAddress } from './service-address.ts';
import type { Transport } from './transport.ts';

const DOCUMENT_TYPES: readonly string[] = ['application/pdf', 'image/jpeg'];

export interface ApiSetting {
  readonly transport: Transport;
  readonly address: ServiceAddress;
  now(): number;
}

/**
 * The career-break service, one method for each operation. Every method makes one call and repeats nothing.
 * All throw ClientError, whose `delivery` says what is known about the effect, or InterruptedError.
 */
export class CareerBreakApi {
  /** What workers ask for, and what their employer answers. */
  readonly notifications: NotificationsApi;
  /** The employer's parameters and personnel. */
  readonly employer: EmployerApi;
  readonly #setting: CallSetting;
  readonly #origin: string;

  constructor({ transport, address, now }: ApiSetting) {
    this.#setting = { transport, basePath: address.basePath + API_PATH, now };
    this.#origin = address.origin;
    this.notifications = new NotificationsApi(this.#setting, this.#origin);
    this.employer = new EmployerApi(this.#setting, this.#origin);
  }

  getAccessProfile(options: CallOptions = {}): Promise<AccessProfile> {
    return this.#value(operations.getAccessProfile, options);
  }

  async createCareerBreakRequest(body: NewCareerBreakRequest, options: KeyedCallOptions): Promise<CareerBreakRequest> {
    const operation = operations.createCareerBreakRequest;
    const { value, response } = await this.#call(operation, { body, ...keyed(options) });
    if (hasLocationOf(response, value.ticketNumber)) return value;
    throw notUnderstood(operation, response.status, 'Location', false);
  }

  /** One page; `next`, when there is one, is the link to hand in for the following page with the same criteria. */
  queryCareerBreakRequests(
    body: CareerBreakRequestQuery,
    options: CallOptions & { readonly next?: string } = {},
  ): Promise<CareerBreakRequestPage> {
    const service = { setting: this.#setting, origin: this.#origin };
    return askForPage(service, operations.queryCareerBreakRequests, body, options);
  }

  /** Everything that meets the criteria, page after page. */
  findRequests(body: CareerBreakRequestQuery, options: CallOptions = {}): AsyncGenerator<CareerBreakRequestItem> {
    const service = { setting: this.#setting, origin: this.#origin };
    return followPages(service, operations.queryCareerBreakRequests, body, options);
  }

  getCareerBreakRequest(ticketNumber: string, { signal }: CallOptions = {}): Promise<CareerBreakRequest> {
    return this.#value(operations.getCareerBreakRequest, { parameters: { ticketNumber }, signal });
  }

  /** The request and its mark, `etag`; `undefined` when it has not changed since it had that mark. */
  getRequestIfChanged(
    ticketNumber: string,
    etag: string | undefined,
    { signal }: CallOptions = {},
  ): Promise<{ readonly value: CareerBreakRequest; readonly etag: string | undefined } | undefined> {
    const call = { parameters: { ticketNumber }, signal };
    return callIfChanged(this.#setting, operations.getCareerBreakRequest, call, etag);
  }

  createModification(ticketNumber: string, body: NewModification, options: KeyedCallOptions): Promise<Modification> {
    return this.#value(operations.createModification, { parameters: { ticketNumber }, body, ...keyed(options) });
  }

  getModifications(
    ticketNumber: string,
    { signal }: CallOptions = {},
  ): Promise<{ readonly items: readonly Modification[] }> {
    return this.#value(operations.getModifications, { parameters: { ticketNumber }, signal });
  }

  /** Asked again, it gives the cancellation that there is. */
  replaceCancellation(
    ticketNumber: string,
    body: NewCancellation,
    { signal }: CallOptions = {},
  ): Promise<Cancellation> {
    return this.#value(operations.replaceCancellation, { parameters: { ticketNumber }, body, signal });
  }

  getCancellation(ticketNumber: string, { signal }: CallOptions = {}): Promise<Cancellation> {
    return this.#value(operations.getCancellation, { parameters: { ticketNumber }, signal });
  }

  /** A PDF or a JPEG of at most two mebibytes; the service goes by the first bytes, whatever the name. */
  async createAttachment(
    ticketNumber: string,
    description: NewAttachment,
    content: Uint8Array,
    options: KeyedCallOptions,
  ): Promise<Attachment> {
    const operation = operations.createAttachment;
    const upload = toMultipart(description, content, options.idempotencyKey);
    const call = { parameters: { ticketNumber }, upload, ...keyed(options) };
    const { value, response } = await this.#call(operation, call);
    if (hasLocationOf(response, value.attachmentId)) return value;
    throw notUnderstood(operation, response.status, 'Location', false);
  }

  /** What is there, and which required types are still missing. */
  getAttachments(ticketNumber: string, { signal }: CallOptions = {}): Promise<Attachments> {
    return this.#value(operations.getAttachments, { parameters: { ticketNumber }, signal });
  }

  getAttachmentContent(ticketNumber: string, attachmentId: string, { signal }: CallOptions = {}): Promise<Content> {
    const call = { parameters: { ticketNumber, attachmentId }, signal, mediaTypes: DOCUMENT_TYPES };
    return callForContent(this.#setting, operations.getAttachmentContent, call);
  }

  getHealth(options: CallOptions = {}): Promise<HealthStatus> {
    return this.#value(operations.getHealth, options);
  }

  async #value<Answer>(operation: Operation<Answer>, call: Call): Promise<Answer> {
    return (await this.#call(operation, call)).value;
  }

  #call<Answer>(operation: Operation<Answer>, call: Call): Promise<Answered<Answer>> {
    return callOperation(this.#setting, operation, call);
  }
}
