import { bufferToFormData } from 'hono/utils/buffer';
import type * as z from 'zod';
import { schemaIssues } from '../checks/schema-issues.ts';
import { noContentAnswer } from '../http/answer.ts';
import type { Call, Outcome, Read } from '../http/call.ts';
import { parseJson } from '../http/parse-json.ts';
import { readAtMost } from '../http/read-at-most.ts';
import { badRequest, problem, type Issue } from '../problems/problem.ts';
import { cleanFileName } from './clean-file-name.ts';
import { mediaTypeOf } from './media-type.ts';

export const LARGEST_CONTENT = 2 * 1024 * 1024;
/** Boundaries, headers of the parts and the description. */
const LARGEST_REST = 64 * 1024;
/** Two belong to an upload; a few more are each named in the refusal. */
const MOST_PARTS = 10;

/** What is said about a document, whatever types of documents an API knows. */
export interface Description {
  readonly attachmentType: string;
  readonly otherDescription?: string | undefined;
  readonly fileName: string;
}

export interface Upload<D extends Description> {
  readonly description: D;
  readonly content: Uint8Array;
}

type ReadParts =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string | File> }
  | { readonly ok: false; readonly outcome: Outcome };

/** What was uploaded, or the refusal; faults found elsewhere are told together with its own. */
export async function readUpload<D extends Description>(
  call: Call,
  others: readonly Issue[],
  schema: z.ZodType<D>,
): Promise<Read<Upload<D>>> {
  const form = await readParts(call);
  if (!form.ok) return form;
  const { parts } = form;
  const issues: Issue[] = [...others];
  for (const name of parts.keys()) {
    if (name !== 'description' && name !== 'content')
      issues.push({ type: 'unknownInput', input: { in: 'body', name } });
  }
  const description = await readDescription(parts.get('description'), issues, schema);
  const part = parts.get('content');
  // Without a file name the part is text, and its bytes are lost.
  if (!(part instanceof File)) issues.push({ type: 'schemaViolation', input: { in: 'body', name: 'content' } });
  if (!(part instanceof File) || description === undefined || issues.length > 0) {
    return { ok: false, outcome: badRequest(issues) };
  }
  if (part.size > LARGEST_CONTENT) return { ok: false, outcome: tooLarge() };
  const content = new Uint8Array(await part.arrayBuffer());
  if (mediaTypeOf(content) === undefined) return { ok: false, outcome: noContentAnswer(415) };
  return { ok: true, value: { description, content } };
}

async function readParts({ context }: Call): Promise<ReadParts> {
  const { req } = context;
  const contentType = req.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return { ok: false, outcome: noContentAnswer(415) };
  const body = await readAtMost(context, LARGEST_CONTENT + LARGEST_REST);
  if (body.kind === 'tooLong') return { ok: false, outcome: tooLarge() };
  const unreadable = badRequest([{ type: 'schemaViolation', input: { in: 'body' } }]);
  if (body.kind === 'broken') return { ok: false, outcome: unreadable };
  try {
    const form = [...(await bufferToFormData(body.bytes.buffer, contentType)).entries()];
    const parts = new Map(form);
    // Of two parts with one name, nobody could tell which of them was meant.
    const isPlain = parts.size === form.length && parts.size <= MOST_PARTS;
    return isPlain ? { ok: true, parts } : { ok: false, outcome: unreadable };
  } catch {
    return { ok: false, outcome: unreadable };
  }
}

/** The description with its name cleaned; what is wrong with it is added to the issues. */
async function readDescription<D extends Description>(
  part: string | File | undefined,
  issues: Issue[],
  schema: z.ZodType<D>,
): Promise<D | undefined> {
  const text = typeof part === 'string' ? part : await part?.text();
  const json = text === undefined ? undefined : parseJson(text);
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    for (const issue of schemaIssues(parsed.error, json, 'body')) issues.push(below('description', issue));
    return undefined;
  }
  const description = { ...parsed.data, fileName: cleanFileName(parsed.data.fileName) };
  const { attachmentType, otherDescription, fileName } = description;
  const at = (name: string, value?: string) =>
    ({ in: 'body', name: `description.${name}`, ...(value && { value }) }) as const;
  if (fileName === '') issues.push({ type: 'invalidInput', input: at('fileName', parsed.data.fileName) });
  if (attachmentType === 'other' && (otherDescription ?? '').trim() === '') {
    issues.push({ type: 'requiredInput', input: at('otherDescription') });
  }
  if (attachmentType !== 'other' && otherDescription !== undefined) {
    issues.push({ type: 'rejectedInput', input: at('otherDescription', otherDescription) });
  }
  return description;
}

function below(parent: string, issue: Issue): Issue {
  const { input } = issue;
  if (input === undefined) return issue;
  return { ...issue, input: { ...input, name: input.name === undefined ? parent : `${parent}.${input.name}` } };
}

function tooLarge(): Outcome {
  return problem('payloadTooLarge', { limit: LARGEST_CONTENT });
}
