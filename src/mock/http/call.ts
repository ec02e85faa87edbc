import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type * as z from 'zod';
import { schemaIssues } from '../checks/schema-issues.ts';
import type { Identity } from '../access/identity.ts';
import type { WireLanguage } from '../problems/localized.ts';
import { badRequest, problem, type Issue, type Problem } from '../problems/problem.ts';
import { noContentAnswer, type Answer } from './answer.ts';

export type Bindings = { Bindings: HttpBindings };

/** One call, as the handlers see it. */
export interface Call {
  readonly context: Context<Bindings>;
  readonly identity: Identity;
  readonly language: WireLanguage;
  /** Absolute address of the API as the caller wrote it. */
  readonly apiUrl: string;
}

export type Outcome = Answer | Problem;
export type Handler = (call: Call) => Outcome | Promise<Outcome>;

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly outcome: Outcome };
export type ReadJson =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly outcome: Outcome };

const LARGEST_BODY = 64 * 1024;

/** The body as JSON, or the refusal: 415 when it is declared as something else, 413 when it is too long. */
export async function readJson({ context }: Call): Promise<ReadJson> {
  const { req } = context;
  if (!isJsonType(req.header('content-type'))) return { ok: false, outcome: noContentAnswer(415) };
  if (Number(req.header('content-length') ?? 0) > LARGEST_BODY) return tooLarge();
  const text = await req.text();
  if (text.length > LARGEST_BODY) return tooLarge();
  try {
    const json: unknown = JSON.parse(text);
    return { ok: true, json };
  } catch {
    return { ok: false, outcome: badRequest([{ type: 'schemaViolation', input: { in: 'body' } }]) };
  }
}

function tooLarge(): ReadJson {
  return { ok: false, outcome: problem('payloadTooLarge', { limit: LARGEST_BODY }) };
}

/** The body by its schema; faults found elsewhere are told together with its own. */
export async function readBody<T>(call: Call, schema: z.ZodType<T>, others: readonly Issue[] = []): Promise<Read<T>> {
  const body = await readJson(call);
  if (!body.ok) return body;
  const parsed = schema.safeParse(body.json);
  const issues = parsed.success ? others : [...others, ...schemaIssues(parsed.error, body.json, 'body')];
  if (parsed.success && issues.length === 0) return { ok: true, value: parsed.data };
  return { ok: false, outcome: badRequest(issues) };
}

function isJsonType(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(;|$)/i.test(contentType);
}

export function pathParameter({ context }: Call, name: string): string {
  return context.req.param(name) ?? '';
}
