import * as z from 'zod';
import { ISSUE_TYPES, type IssueTypeName } from './issue-types.ts';
import type { WireLanguage } from './localized.ts';
import { isProblemTypeName, PROBLEM_TYPES, type ProblemTypeName } from './problem-types.ts';
import {
  extensionIssuePage,
  extensionIssueUrn,
  ownProblemUrn,
  standardIssuePage,
  standardIssueUrn,
  standardProblemPage,
  standardProblemUrn,
} from './urns.ts';

export type IssueLocation = 'body' | 'header' | 'path' | 'query';

export interface IssueInput {
  readonly in: IssueLocation;
  readonly name?: string;
  readonly value?: unknown;
}

/** One fault of the input: in one place, or (`inputs`) between several. */
export interface Issue {
  readonly type: IssueTypeName;
  readonly input?: IssueInput;
  readonly inputs?: readonly IssueInput[];
  readonly extras?: Readonly<Record<string, string>>;
}

/** A refusal, in no language yet. Schema and type in one, because a refusal may be kept with its idempotency key. */
export interface Problem {
  readonly kind: 'problem';
  readonly type: ProblemTypeName;
  readonly issues?: readonly Issue[];
  readonly extras?: Readonly<Record<string, unknown>>;
  /** Headers that belong to this kind of refusal, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

const IssueInputSchema = z.object({
  in: z.enum(['body', 'header', 'path', 'query']),
  name: z.string().exactOptional(),
  value: z.unknown().exactOptional(),
});

/** Reads a refusal back from the event log. */
export const StoredProblem = z.object({
  kind: z.literal('problem'),
  type: z.custom<ProblemTypeName>((name) => typeof name === 'string' && isProblemTypeName(name)),
  issues: z
    .array(
      z.object({
        type: z.custom<IssueTypeName>((name) => typeof name === 'string' && Object.hasOwn(ISSUE_TYPES, name)),
        input: IssueInputSchema.exactOptional(),
        inputs: z.array(IssueInputSchema).readonly().exactOptional(),
        extras: z.record(z.string(), z.string()).exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  extras: z.record(z.string(), z.unknown()).exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
});

export function problem(type: ProblemTypeName, extras?: Readonly<Record<string, unknown>>): Problem {
  return extras === undefined ? { kind: 'problem', type } : { kind: 'problem', type, extras };
}

/** A body with more faults than these is no form that somebody filled in. */
const MOST_ISSUES = 100;

export function badRequest(issues: readonly Issue[]): Problem {
  return { kind: 'problem', type: 'badRequest', issues: issues.slice(0, MOST_ISSUES) };
}

export function notFound(name?: string, value?: string): Problem {
  if (name === undefined) return problem('resourceNotFound');
  const issue: Issue = { type: 'referencedResourceNotFound', input: { in: 'path', name, value } };
  return { kind: 'problem', type: 'resourceNotFound', issues: [issue] };
}

export function statusOf(refusal: Problem): number {
  return PROBLEM_TYPES[refusal.type].status;
}

interface Occurrence {
  readonly language: WireLanguage;
  /** Absolute address of the API, for links to our own descriptions of problems. */
  readonly apiUrl: string;
  readonly traceId: string;
}

/** The body of a problem answer (RFC 9457 with the Belgif additions). */
export function renderProblem(refusal: Problem, { language, apiUrl, traceId }: Occurrence): object {
  const { family, status, title, detail } = PROBLEM_TYPES[refusal.type];
  return {
    type: family === 'own' ? ownProblemUrn(refusal.type, apiUrl.split('/').at(-2)) : standardProblemUrn(refusal.type),
    href: family === 'own' ? `${apiUrl}/refData/problemTypes/${refusal.type}` : standardProblemPage(refusal.type),
    title,
    status,
    detail: detail[language],
    instance: `urn:uuid:${traceId}`,
    ...refusal.extras,
    ...(refusal.issues !== undefined && { issues: refusal.issues.map((issue) => renderIssue(issue, language)) }),
  };
}

function renderIssue({ type, input, inputs, extras }: Issue, language: WireLanguage): object {
  const { family, title, detail } = ISSUE_TYPES[type];
  return {
    type: family === 'extension' ? extensionIssueUrn(type) : standardIssueUrn(type),
    href: family === 'extension' ? extensionIssuePage(type) : standardIssuePage(type),
    title,
    detail: detail[language],
    ...input,
    ...(inputs !== undefined && { inputs }),
    ...extras,
  };
}
