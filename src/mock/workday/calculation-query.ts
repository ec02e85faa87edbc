import * as z from 'zod';
import { CalculationRequestQuery } from '../../schemas/wire/workday-calculation.ts';
import { hasValidSsinCheck } from '../checks/check-digits.ts';
import { schemaIssues } from '../checks/schema-issues.ts';
import { jsonAnswer } from '../http/answer.ts';
import { readJson, type Call, type Outcome } from '../http/call.ts';
import { LARGEST_PAGE } from '../http/query-handler.ts';
import { languageHeaders } from '../http/request-handlers.ts';
import { badRequest, type Issue } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import { renderCalculationItem } from './calculation-documents.ts';
import type { StoredCalculation } from './calculation-state.ts';
import { isVisible } from './find-calculation.ts';

const SORT_FIELDS = {
  creationDateTime: (stored: StoredCalculation) => stored.createdAt,
  submissionDateTime: (stored: StoredCalculation) => stored.submittedAt ?? 0,
  ticketNumber: (stored: StoredCalculation) => stored.ticket,
  status: (stored: StoredCalculation) => stored.status,
} as const;
type SortField = keyof typeof SORT_FIELDS;

export const CALCULATION_SORT_PATTERN = new RegExp(`^-?(${Object.keys(SORT_FIELDS).join('|')})$`);
const DEFAULT_PAGE_SIZE = 20;
const DEFAULT_SORT = ['-creationDateTime'];

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const PageParameters = z.object({
  page: z.tuple([wholeNumber]).exactOptional(),
  pageSize: z.tuple([wholeNumber.pipe(z.int().max(LARGEST_PAGE))]).exactOptional(),
  sort: z.array(z.string().regex(CALCULATION_SORT_PATTERN)).exactOptional(),
});

/** The overview: criteria in the body, paging in the query string. */
export async function queryCalculations(store: Store, call: Call): Promise<Outcome> {
  const body = await readJson(call);
  if (!body.ok) return body.outcome;
  const criteria = CalculationRequestQuery.safeParse(body.json);
  const parameters = call.context.req.queries();
  const paging = PageParameters.safeParse(parameters);
  const issues: Issue[] = paging.success ? [] : pagingIssues(paging.error, parameters);
  if (!criteria.success) issues.push(...schemaIssues(criteria.error, body.json, 'body'));
  else if (criteria.data.ssin !== undefined && !hasValidSsinCheck(criteria.data.ssin)) {
    issues.push({ type: 'invalidStructure', input: { in: 'body', name: 'ssin', value: criteria.data.ssin } });
  }
  if (!paging.success || !criteria.success || issues.length > 0) return badRequest(issues);

  const page = paging.data.page?.[0] ?? 1;
  const pageSize = paging.data.pageSize?.[0] ?? DEFAULT_PAGE_SIZE;
  const found = [...store.state.calculations.all()]
    .filter((stored) => isVisible(stored, call) && matches(stored, criteria.data))
    .sort(comparison(paging.data.sort ?? DEFAULT_SORT));
  const end = page * pageSize;
  const items = found.slice(end - pageSize, end).map((stored) => renderCalculationItem(stored, call));
  const next = end < found.length ? nextUrl(call, page + 1, pageSize, paging.data.sort ?? []) : undefined;
  const answer = { items, page, pageSize, total: found.length, ...(next !== undefined && { next }) };
  return jsonAnswer(200, answer, languageHeaders(call));
}

function matches({ ticket, status, content }: StoredCalculation, criteria: CalculationRequestQuery): boolean {
  const { ticketNumber = ticket, ssin = content.worker.ssin, clientReference = content.clientReference } = criteria;
  return (
    ticketNumber === ticket &&
    ssin === content.worker.ssin &&
    clientReference === content.clientReference &&
    isOneOf(criteria.statuses, status) &&
    isOneOf(criteria.phases, content.phase)
  );
}

/** An empty list restricts as little as an absent one. */
function isOneOf<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function comparison(sort: readonly string[]): (one: StoredCalculation, other: StoredCalculation) => number {
  const orders = [...sort, 'ticketNumber'].map((key) => {
    const field = key.replace(/^-/, '');
    return { valueOf: SORT_FIELDS[isSortField(field) ? field : 'ticketNumber'], sign: key === field ? 1 : -1 };
  });
  return (one, other) => {
    for (const { valueOf, sign } of orders) {
      const [left, right] = [valueOf(one), valueOf(other)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  };
}

function isSortField(name: string): name is SortField {
  return Object.hasOwn(SORT_FIELDS, name);
}

function pagingIssues(error: z.ZodError, parameters: Readonly<Record<string, readonly string[]>>): Issue[] {
  const names = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...names].map((name) => ({
    type: 'schemaViolation',
    input: { in: 'query', name, value: parameters[name]?.join(',') ?? '' },
  }));
}

function nextUrl({ apiUrl }: Call, page: number, pageSize: number, sort: readonly string[]): string {
  const parameters = new URLSearchParams({ page: String(page), pageSize: String(pageSize) });
  for (const key of sort) parameters.append('sort', key);
  return `${apiUrl}/calculationRequests/query?${parameters.toString()}`;
}
