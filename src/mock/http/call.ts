import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type * as z from 'zod';
import { schemaIssues } from '../checks/schema-issues.ts';
import type { Identity } from '../access/identity.ts';
import type { WireLanguage } from '../problems/localized.ts';
import { badRequest, problem, type Issue, type Problem } from '../problems/problem.ts';
import { noContentAnswer, type Answer } from './answer.ts';
import { parseJson } from './parse-json.ts';
import { readAtMost } from './read-at-most.ts';

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
  const body = await readAtMost(context, LARGEST_BODY);
  if (body.kind === 'tooLong') return { ok: false, outcome: problem('payloadTooLarge', { limit: LARGEST_BODY }) };
  const json = body.kind === 'bytes' ? parseJson(body.bytes) : undefined;
  if (json !== undefined) return { ok: true, json };
  return { ok: false, outcome: badRequest([{ type: 'schemaViolation', input: { in: 'body' } }]) };
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
