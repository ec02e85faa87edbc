import { CalculationRequestQuery } from '../../schemas/wire/workday-calculation.ts';
import { hasValidSsinCheck } from '../checks/check-digits.ts';
import { schemaIssues } from '../checks/schema-issues.ts';
import { readJson, type Call, type Outcome } from '../http/call.ts';
import { createSortedPaging, isOneOf, pageAnswer } from '../http/paging.ts';
import { languageHeaders } from '../http/request-handlers.ts';
import { createSorting } from '../http/sorting.ts';
import { badRequest, type Issue } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import { renderCalculationItem } from './calculation-documents.ts';
import type { StoredCalculation } from './calculation-state.ts';
import { isVisible } from './find-calculation.ts';

const sorting = createSorting<StoredCalculation>({
  creationDateTime: (stored) => stored.createdAt,
  submissionDateTime: (stored) => stored.submittedAt ?? 0,
  ticketNumber: (stored) => stored.ticket,
  status: (stored) => stored.status,
});

export const CALCULATION_SORT_PATTERN = sorting.pattern;
const readSortedPaging = createSortedPaging(CALCULATION_SORT_PATTERN);
const DEFAULT_SORT = ['-creationDateTime'];
const QUERY_PATH = '/calculationRequests/query';

/** The overview: criteria in the body, paging in the query string. */
export async function queryCalculations(store: Store, call: Call): Promise<Outcome> {
  const body = await readJson(call);
  if (!body.ok) return body.outcome;
  const criteria = CalculationRequestQuery.safeParse(body.json);
  const issues = criteria.success ? criteriaIssues(criteria.data) : schemaIssues(criteria.error, body.json, 'body');
  const paging = readSortedPaging(call, issues);
  if (!paging.ok) return paging.outcome;
  if (!criteria.success) return badRequest(issues);

  const { sort } = paging.value;
  const found = [...store.state.calculations.all()]
    .filter((stored) => isVisible(stored, call) && matches(stored, criteria.data))
    .sort(sorting.comparison(sort.length > 0 ? sort : DEFAULT_SORT));
  const render = (stored: StoredCalculation) => renderCalculationItem(stored, call);
  return pageAnswer(call, paging.value, { found, path: QUERY_PATH, render, headers: languageHeaders(call) });
}

function criteriaIssues({ ssin }: CalculationRequestQuery): Issue[] {
  if (ssin === undefined || hasValidSsinCheck(ssin)) return [];
  return [{ type: 'invalidStructure', input: { in: 'body', name: 'ssin', value: ssin } }];
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
