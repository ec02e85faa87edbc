import type * as z from 'zod';
import { ContractError } from '../errors/client-error.ts';
import type { Multipart } from './multipart.ts';
import { contentType, explainFailure } from './explain-failure.ts';
import { headerOf, type HttpRequest, type HttpResponse, type Transport } from './transport.ts';

/** An operation of the service as data. */
export interface Operation<Answer> {
  /** As in the service's OpenAPI document. */
  readonly id: string;
  readonly method: HttpRequest['method'];
  /** Below the base path; parameters in braces. */
  readonly path: string;
  /** Changes nothing, whatever its method. */
  readonly isSafe: boolean;
  readonly statuses: readonly number[];
  readonly answer: z.ZodType<Answer>;
}

export interface CallOptions {
  /** Gives up before sending, and half-way when the call changes nothing. */
  readonly signal?: AbortSignal | undefined;
}

/** A call that the service must be able to recognise when it is made again. */
export interface KeyedCallOptions extends CallOptions {
  /** A UUID, the same for every repeat of one call. */
  readonly idempotencyKey: string;
}

export interface Call {
  /** Values of the path's parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** In place of the operation's own path: a link that the service gave. */
  readonly link?: string;
  readonly body?: object;
  /** In place of a JSON body. */
  readonly upload?: Multipart;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export interface CallSetting {
  readonly transport: Transport;
  /** Precedes every path. */
  readonly basePath: string;
  now(): number;
}

/** A document as the service holds it. */
export interface Content {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Answered<Answer> {
  readonly value: Answer;
  readonly response: HttpResponse;
}

/** @throws ClientError that says what is known about the effect; InterruptedError when the signal came first. */
export async function callOperation<Answer>(
  setting: CallSetting,
  operation: Operation<Answer>,
  call: Call,
): Promise<Answered<Answer>> {
  const response = await send(setting, operation, call);
  return { value: readAnswer(operation, response), response };
}

/** The same for an answer that is a document of one of these media types. @throws as `callOperation` does */
export async function callForContent(
  setting: CallSetting,
  operation: Operation<undefined>,
  { mediaTypes, ...call }: Call & { readonly mediaTypes: readonly string[] },
): Promise<Content> {
  const headers = { ...call.headers, Accept: [...mediaTypes, 'application/problem+json'].join(', ') };
  const response = await send(setting, operation, { ...call, headers, wantsBytes: true });
  const mediaType = contentType(response);
  if (!mediaTypes.includes(mediaType) || response.bytes === undefined) {
    throw notUnderstood(operation, response.status, mediaType, false);
  }
  return { mediaType, bytes: response.bytes };
}

/** An answer, and the mark by which the service recognises it; `undefined` when it is still the one with that mark. */
export async function callIfChanged<Answer>(
  setting: CallSetting,
  operation: Operation<Answer>,
  call: Call,
  etag: string | undefined,
): Promise<{ readonly value: Answer; readonly etag: string | undefined } | undefined> {
  const headers = { ...call.headers, ...(etag !== undefined && { 'If-None-Match': etag }) };
  const statuses = etag === undefined ? operation.statuses : [...operation.statuses, NOT_MODIFIED];
  const response = await send(setting, { ...operation, statuses }, { ...call, headers });
  if (response.status === NOT_MODIFIED) return undefined;
  return { value: readAnswer(operation, response), etag: headerOf(response, 'etag') };
}

const NOT_MODIFIED = 304;

async function send(
  setting: CallSetting,
  operation: Operation<unknown>,
  call: Call & { readonly wantsBytes?: boolean },
): Promise<HttpResponse> {
  const { parameters = {}, link, body, upload, headers = {}, signal, wantsBytes } = call;
  const type = upload?.contentType ?? (body === undefined ? undefined : 'application/json');
  const response = await setting.transport({
    operation: operation.id,
    method: operation.method,
    path: link ?? setting.basePath + fillPath(operation.path, parameters),
    headers: type === undefined ? headers : { ...headers, 'Content-Type': type },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(upload !== undefined && { upload: upload.bytes }),
    ...(wantsBytes !== undefined && { wantsBytes }),
    isSafe: operation.isSafe,
    ...(signal !== undefined && { signal }),
  });
  if (!operation.statuses.includes(response.status)) throw explainFailure(operation.id, response, setting.now());
  return response;
}

/** No value can lead out of its segment of the path. */
function fillPath(template: string, parameters: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}

function readAnswer<Answer>(operation: Operation<Answer>, response: HttpResponse): Answer {
  const { status } = response;
  // Nothing at all, as after a change that there is nothing to say about.
  const isEmpty = status === 204 || (response.body === '' && contentType(response) === '?');
  if (isEmpty) return parseAnswer(operation, status, undefined);
  if (contentType(response) !== 'application/json')
    throw notUnderstood(operation, status, contentType(response), false);
  let json: unknown;
  try {
    json = JSON.parse(response.body);
  } catch {
    // Most often an answer that was cut short on the way.
    throw notUnderstood(operation, status, 'JSON', true);
  }
  return parseAnswer(operation, status, json);
}

function parseAnswer<Answer>(operation: Operation<Answer>, status: number, json: unknown): Answer {
  const parsed = operation.answer.safeParse(json);
  if (parsed.success) return parsed.data;
  throw notUnderstood(operation, status, parsed.error.issues[0]?.path.join('.') ?? '', false);
}

/** Only names of fields and media types go into the error: values may be personal. */
export function notUnderstood(
  operation: Operation<unknown>,
  status: number,
  what: string,
  retryable: boolean,
): ContractError {
  return new ContractError(operation.id, `HTTP ${String(status)}, ${what}`, retryable);
}

/** Whether the answer names the place of what it created; true when it names none. */
export function hasLocationOf(response: HttpResponse, lastSegment: string): boolean {
  const location = headerOf(response, 'location');
  return location === undefined || location.endsWith(`/${encodeURIComponent(lastSegment)}`);
}

export function keyed({ idempotencyKey, signal }: KeyedCallOptions): Pick<Call, 'headers' | 'signal'> {
  return { headers: { 'Idempotency-Key': `"${idempotencyKey}"` }, signal };
}
