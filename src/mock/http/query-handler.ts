import { CareerBreakRequestQuery } from '../../schemas/wire/career-break-request.ts';
import { hasValidSsinCheck } from '../checks/check-digits.ts';
import { schemaIssues } from '../checks/schema-issues.ts';
import { renderItem } from '../documents/representations.ts';
import { badRequest, type Issue } from '../problems/problem.ts';
import type { FiledRequest } from '../state/filed-request.ts';
import type { Store } from '../state/store.ts';
import { readJson, type Call, type Outcome } from './call.ts';
import { BelgianCalendar } from './belgian-day.ts';
import type { DeferredReads } from './deferred-reads.ts';
import { isVisible } from './find-request.ts';
import { doOverlap } from './overlaps.ts';
import { createSortedPaging, isOneOf, pageAnswer } from './paging.ts';
import { languageHeaders } from './request-handlers.ts';
import { createSorting } from './sorting.ts';

const sorting = createSorting<FiledRequest>({
  submissionDateTime: (filed) => filed.submittedAt,
  ticketNumber: (filed) => filed.ticket,
  startDate: (filed) => filed.request.period.startDate,
  endDate: (filed) => filed.currentEndDate,
  leaveType: (filed) => filed.request.leaveType,
  regime: (filed) => filed.request.regime,
  status: (filed) => filed.status,
});

export const SORT_PATTERN = sorting.pattern;
const readSortedPaging = createSortedPaging(SORT_PATTERN);
const DEFAULT_SORT = ['-submissionDateTime'];
const QUERY_PATH = '/careerBreakRequests/query';

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
    this.#calendar ??= new BelgianCalendar();
    const earliest = this.#calendar.earliestSearchDay(this.#store.now());
    const issues = criteria.success
      ? criteriaIssues(criteria.data, earliest)
      : schemaIssues(criteria.error, body.json, 'body');
    const paging = readSortedPaging(call, issues);
    if (!paging.ok) return paging.outcome;
    if (!criteria.success) return badRequest(issues);

    const { sort } = paging.value;
    const found = this.#deferred.shownOf(
      this.#search(criteria.data, sort.length > 0 ? sort : DEFAULT_SORT, earliest, call),
    );
    const render = (filed: FiledRequest) => renderItem(filed, call);
    return pageAnswer(call, paging.value, { found, path: QUERY_PATH, render, headers: languageHeaders(call) });
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
      .sort(sorting.comparison(sort));
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
