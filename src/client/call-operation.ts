import type * as z from 'zod';
import { ContractError } from '../errors/client-error.ts';
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

export interface Call {
  /** Values of the path's parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** In place of the operation's own path: a link that the service gave. */
  readonly link?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export interface CallSetting {
  readonly transport: Transport;
  /** Precedes every path. */
  readonly basePath: string;
  now(): number;
}

export interface Answered<Answer> {
  readonly value: Answer;
  readonly response: HttpResponse;
}

/** @throws ClientError that says what is known about the effect; InterruptedError when the signal came first. */
export async function callOperation<Answer>(
  setting: CallSetting,
  operation: Operation<Answer>,
  { parameters = {}, link, body, headers = {}, signal }: Call,
): Promise<Answered<Answer>> {
  const response = await setting.transport({
    operation: operation.id,
    method: operation.method,
    path: link ?? setting.basePath + fillPath(operation.path, parameters),
    headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isSafe: operation.isSafe,
    ...(signal !== undefined && { signal }),
  });
  if (!operation.statuses.includes(response.status)) throw explainFailure(operation.id, response, setting.now());
  return { value: readAnswer(operation, response), response };
}

/** No value can lead out of its segment of the path. */
function fillPath(template: string, parameters: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}

function readAnswer<Answer>(operation: Operation<Answer>, response: HttpResponse): Answer {
  const { status } = response;
  if (status === 204) return parseAnswer(operation, status, undefined);
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
