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
  type Content,
  type Operation,
} from './call-operation.ts';
import { toMultipart } from './multipart.ts';
import { API_PATH, operations } from './operations.ts';
import type { ServiceAddress } from './service-address.ts';
import type { Transport } from './transport.ts';

const DOCUMENT_TYPES: readonly string[] = ['application/pdf', 'image/jpeg'];

export interface ApiSetting {
  readonly transport: Transport;
  readonly address: ServiceAddress;
  now(): number;
}

/** A call that the service must be able to recognise when it is made again. */
export interface KeyedCallOptions extends CallOptions {
  /** A UUID, the same for every repeat of one call. */
  readonly idempotencyKey: string;
}

/**
 * The career-break service, one method for each operation. Every method makes one call and repeats nothing.
 * All throw ClientError, whose `delivery` says what is known about the effect, or InterruptedError.
 */
export class CareerBreakApi {
  readonly #setting: CallSetting;
  readonly #origin: string;

  constructor({ transport, address, now }: ApiSetting) {
    this.#setting = { transport, basePath: address.basePath + API_PATH, now };
    this.#origin = address.origin;
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
    { next, signal }: CallOptions & { readonly next?: string } = {},
  ): Promise<CareerBreakRequestPage> {
    const link = next === undefined ? {} : { link: this.#pathOfLink(next) };
    return this.#value(operations.queryCareerBreakRequests, { body, signal, ...link });
  }

  /** Everything that meets the criteria, page after page. */
  async *findRequests(
    body: CareerBreakRequestQuery,
    options: CallOptions = {},
  ): AsyncGenerator<CareerBreakRequestItem> {
    const followed = new Set<string>();
    let next: string | undefined;
    do {
      const page = await this.queryCareerBreakRequests(body, { ...options, ...(next !== undefined && { next }) });
      yield* page.items;
      next = page.next;
      if (next !== undefined && followed.has(next)) throw this.#badLink();
      followed.add(next ?? '');
    } while (next !== undefined);
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

  /** A link leads back to the service that gave it, or nowhere: what is asked for next holds personal data. */
  #pathOfLink(link: string): string {
    if (!URL.canParse(link, this.#origin)) throw this.#badLink();
    const { origin, pathname, search } = new URL(link, this.#origin);
    if (origin !== this.#origin || !pathname.startsWith(this.#setting.basePath)) throw this.#badLink();
    return pathname + search;
  }

  #badLink(): Error {
    return notUnderstood(operations.queryCareerBreakRequests, 200, 'next', false);
  }
}

function keyed({ idempotencyKey, signal }: KeyedCallOptions): Pick<Call, 'headers' | 'signal'> {
  return { headers: { 'Idempotency-Key': `"${idempotencyKey}"` }, signal };
}
