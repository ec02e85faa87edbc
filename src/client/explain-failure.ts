import {
  ContractError,
  RefusedError,
  UnavailableError,
  type ClientError,
  type ServiceIssue,
} from '../errors/client-error.ts';
import { Problem, type InputValidationIssue } from '../schemas/wire/problem.ts';
import { KEYS_IN_USE, NO_TYPE, presentIssueType, refusalKey } from './problem-types.ts';
import { readRetryAfter } from './retry-after.ts';
import { headerOf, type HttpResponse } from './transport.ts';

type Details = Readonly<Record<string, string | number>>;

/** Statuses that may come without a body: the HTTP library refuses before the service is reached. */
const OFTEN_WITHOUT_BODY: ReadonlySet<number> = new Set([401, 405, 406, 412, 413, 415]);
/** Fields of the format itself, and those that repeat what was sent, which may be personal. */
const NOT_DETAILS: ReadonlySet<string> = new Set(
  ['type', 'href', 'title', 'status', 'detail', 'instance', 'issues', 'in', 'name', 'value'].concat(
    'inputs',
    'replacedBy',
    'replacedByHref',
  ),
);

/** What an answer that is not the expected one means: by its status, then its content type, then the problem's type. */
export function explainFailure(operation: string, response: HttpResponse, now: number): ClientError {
  const { status } = response;
  const problem = readProblem(response);
  const retryAfter = (): number | undefined => readRetryAfter(headerOf(response, 'retry-after'), problem, now);

  if (status === 429) return new UnavailableError('not-sent', status, retryAfter());
  // A gateway says 503 as well when it lost the service half-way: only the service itself can say that it did not act.
  if (status === 503) return new UnavailableError(problem === undefined ? 'unknown' : 'not-sent', status, retryAfter());
  if (status >= 500) return new UnavailableError('unknown', status, retryAfter());
  if (status < 400) return new ContractError(operation, `HTTP ${String(status)}`, false);
  if (problem !== undefined && KEYS_IN_USE.has(problem.type))
    return new UnavailableError('unknown', status, retryAfter());
  if (problem === undefined && !(OFTEN_WITHOUT_BODY.has(status) && response.body === '')) {
    return new ContractError(operation, `HTTP ${String(status)}, ${contentType(response)}`, false);
  }
  const problemType = problem?.type ?? NO_TYPE;
  const details = problem === undefined ? {} : readDetails(problem);
  return new RefusedError(refusalKey(status, problemType, details), {
    status,
    problemType,
    issues: (problem?.issues ?? []).map(toServiceIssue),
    details,
  });
}

/** The media type without its parameters, in lower case; `?` when the answer names none. */
export function contentType(response: HttpResponse): string {
  return headerOf(response, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '?';
}

function readProblem(response: HttpResponse): Problem | undefined {
  if (contentType(response) !== 'application/problem+json') return undefined;
  try {
    return Problem.safeParse(JSON.parse(response.body)).data;
  } catch {
    return undefined;
  }
}

function toServiceIssue(issue: InputValidationIssue): ServiceIssue {
  const inputs = issue.inputs?.map(({ name }) => name).join(', ');
  return {
    type: presentIssueType(issue.type),
    ...(issue.name !== undefined && { name: issue.name }),
    details: { ...readDetails(issue), ...(inputs !== undefined && { inputs }) },
  };
}

/** The extras of a problem or an issue that can stand in a message. */
function readDetails(fields: Readonly<Record<string, unknown>>): Details {
  const details: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (NOT_DETAILS.has(name)) continue;
    if (typeof value === 'string' || typeof value === 'number') details[name] = value;
    else if (Array.isArray(value)) details[name] = value.filter((item) => typeof item === 'string').join(', ');
  }
  return details;
}
