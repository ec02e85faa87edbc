import * as z from 'zod';
import { CareerBreakRequestQuery } from '../../schemas/wire/career-break-request.ts';
import { hasValidSsinCheck } from '../checks/check-digits.ts';
import { schemaIssues } from '../checks/schema-issues.ts';
import { renderItem } from '../documents/representations.ts';
import { badRequest, type Issue } from '../problems/problem.ts';
import type { FiledRequest } from '../state/filed-request.ts';
import type { Store } from '../state/store.ts';
import { jsonAnswer } from './answer.ts';
import { readJson, type Call, type Outcome } from './call.ts';
import { BelgianCalendar } from './belgian-day.ts';
import type { DeferredReads } from './deferred-reads.ts';
import { isVisible } from './find-request.ts';
import { doOverlap } from './overlaps.ts';
import { languageHeaders } from './request-handlers.ts';

const SORT_FIELDS = {
  submissionDateTime: (filed: FiledRequest) => filed.submittedAt,
  ticketNumber: (filed: FiledRequest) => filed.ticket,
  startDate: (filed: FiledRequest) => filed.request.period.startDate,
  endDate: (filed: FiledRequest) => filed.currentEndDate,
  leaveType: (filed: FiledRequest) => filed.request.leaveType,
  regime: (filed: FiledRequest) => filed.request.regime,
  status: (filed: FiledRequest) => filed.status,
} as const satisfies Record<string, (filed: FiledRequest) => string | number>;
type SortField = keyof typeof SORT_FIELDS;

export const SORT_PATTERN = new RegExp(`^-?(${Object.keys(SORT_FIELDS).join('|')})$`);
export const LARGEST_PAGE = 100;
export const DEFAULT_PAGE_SIZE = 20;
const DEFAULT_SORT = ['-submissionDateTime'];

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
export const PageParameters = z.object({
  page: z.tuple([wholeNumber]).exactOptional(),
  pageSize: z.tuple([wholeNumber.pipe(z.int().max(LARGEST_PAGE))]).exactOptional(),
  sort: z.array(z.string().regex(SORT_PATTERN)).exactOptional(),
});

interface Found {
  readonly of: string;
  readonly version: number;
  readonly requests: readonly FiledRequest[];
}

/** The overview: criteria in the body, paging in the query string. */
export class QueryHandler {
  readonly #store: Store;
  readonly #deferred: DeferredReads;
  /** The last result, so that going through the pages of one search does not search again for each. */
  #found: Found | undefined;
  #calendar: BelgianCalendar | undefined;

  constructor(store: Store, deferred: DeferredReads) {
    this.#store = store;
    this.#deferred = deferred;
  }

  async query(call: Call): Promise<Outcome> {
    const body = await readJson(call);
    if (!body.ok) return body.outcome;
    const criteria = CareerBreakRequestQuery.safeParse(body.json);
    const parameters = call.context.req.queries();
    const paging = PageParameters.safeParse(parameters);
    this.#calendar ??= new BelgianCalendar();
    const earliest = this.#calendar.earliestSearchDay(this.#store.now());
    const issues = [
      ...(paging.success ? [] : pagingIssues(paging.error, parameters)),
      ...(criteria.success ? criteriaIssues(criteria.data, earliest) : schemaIssues(criteria.error, body.json, 'body')),
    ];
    if (!paging.success || !criteria.success || issues.length > 0) return badRequest(issues);

    const page = paging.data.page?.[0] ?? 1;
    const pageSize = paging.data.pageSize?.[0] ?? DEFAULT_PAGE_SIZE;
    const sort = paging.data.sort ?? DEFAULT_SORT;
    const found = this.#deferred.shownOf(this.#search(criteria.data, sort, earliest, call));
    const end = page * pageSize;
    const items = found.slice(end - pageSize, end).map((filed) => renderItem(filed, call));
    const next = end < found.length ? nextUrl(call, page + 1, pageSize, paging.data.sort ?? []) : undefined;
    return jsonAnswer(
      200,
      { items, page, pageSize, total: found.length, ...(next !== undefined && { next }) },
      languageHeaders(call),
    );
  }

  #search(
    criteria: CareerBreakRequestQuery,
    sort: readonly string[],
    earliest: string,
    call: Call,
  ): readonly FiledRequest[] {
    const { state } = this.#store;
    const of = JSON.stringify([criteria, sort, earliest, call.identity.clientId]);
    if (this.#found?.of === of && this.#found.version === state.version) return this.#found.requests;
    const earliestMs = Date.parse(earliest);
    const requests = this.#candidates(criteria)
      .filter((filed) => filed.submittedAt >= earliestMs && isVisible(filed, call) && matches(filed, criteria))
      .sort(comparison(sort));
    this.#found = { of, version: state.version, requests };
    return requests;
  }

  /** The narrowest index decides which requests are looked at. */
  #candidates({ ticketNumber, ssin, clientReference }: CareerBreakRequestQuery): FiledRequest[] {
    const { state } = this.#store;
    if (ticketNumber !== undefined) {
      const filed = state.find(ticketNumber);
      return filed === undefined ? [] : [filed];
    }
    if (clientReference !== undefined) return [...state.withReference(clientReference)];
    if (ssin !== undefined) return [...state.ofWorker(ssin)];
    return [...state.all()];
  }
}

function matches(filed: FiledRequest, criteria: CareerBreakRequestQuery): boolean {
  const { request, currentEndDate } = filed;
  const { period } = criteria;
  return (
    (criteria.capacity === undefined || criteria.capacity === request.capacity) &&
    (criteria.ssin === undefined || criteria.ssin === request.worker.ssin) &&
    (criteria.clientReference === undefined || criteria.clientReference === request.clientReference) &&
    isOneOf(criteria.leaveTypes, request.leaveType) &&
    isOneOf(criteria.regimes, request.regime) &&
    isOneOf(criteria.statuses, filed.status) &&
    (period === undefined ||
      doOverlap(
        { startDate: period.startDate ?? '0000-01-01', endDate: period.endDate ?? '9999-12-31' },
        { startDate: request.period.startDate, endDate: currentEndDate },
      ))
  );
}

/** An empty list restricts as little as an absent one. */
export function isOneOf<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function comparison(sort: readonly string[]): (one: FiledRequest, other: FiledRequest) => number {
  const orders = [...sort, 'ticketNumber'].map((key) => {
    const isDescending = key.startsWith('-');
    const field = isDescending ? key.slice(1) : key;
    return { valueOf: isSortField(field) ? SORT_FIELDS[field] : SORT_FIELDS.ticketNumber, sign: isDescending ? -1 : 1 };
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

function criteriaIssues({ period, ssin }: CareerBreakRequestQuery, earliest: string): Issue[] {
  const issues: Issue[] = [];
  if (ssin !== undefined && !hasValidSsinCheck(ssin)) {
    issues.push({ type: 'invalidStructure', input: { in: 'body', name: 'ssin', value: ssin } });
  }
  const { startDate, endDate } = period ?? {};
  if (startDate !== undefined && startDate < earliest) {
    const input = { in: 'body', name: 'period.startDate', value: startDate } as const;
    issues.push({ type: 'outOfRange', input, extras: { minimum: earliest } });
  }
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    issues.push({ type: 'invalidPeriod', input: { in: 'body', name: 'period', value: { startDate, endDate } } });
  }
  return issues;
}

/** Query parameters are lists only inside: `page` is named `page`, with the value as it was written. */
export function pagingIssues(error: z.ZodError, parameters: Readonly<Record<string, readonly string[]>>): Issue[] {
  const names = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...names].map((name) => ({
    type: 'schemaViolation',
    input: { in: 'query', name, value: parameters[name]?.join(',') ?? '' },
  }));
}

function nextUrl({ apiUrl }: Call, page: number, pageSize: number, sort: readonly string[]): string {
  const parameters = new URLSearchParams({ page: String(page), pageSize: String(pageSize) });
  for (const key of sort) parameters.append('sort', key);
  return `${apiUrl}/careerBreakRequests/query?${parameters.toString()}`;
}
