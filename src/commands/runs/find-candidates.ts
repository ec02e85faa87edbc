import type { CareerBreakApi } from '../../client/career-break-api.ts';
import { ticketOf, type LoggedCreate, type LoggedRow, type RunLog } from '../../batch/run-log.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Candidate } from '../../output/runs/review-document.ts';
import { showFreeText, showNiss } from '../../output/tickets/personal-data.ts';
import {
  NewCareerBreakRequest,
  type CareerBreakRequest,
  type CareerBreakRequestItem,
  type CareerBreakRequestQuery,
} from '../../schemas/wire/career-break-request.ts';

export interface CandidateSearch {
  readonly api: CareerBreakApi;
  readonly log: RunLog;
  readonly signal: AbortSignal;
  readonly showsPersonalData: boolean;
}

/** What the service has now that may be the row. @throws ClientError */
export async function findCandidates(row: LoggedRow, search: CandidateSearch): Promise<readonly Candidate[]> {
  if (row.result?.status === 'needsReview') {
    const { candidates } = row.result;
    if (row.kind !== 'create') return candidates.map((ticketNumber) => ({ ticketNumber }));
    return Promise.all(candidates.map((ticketNumber) => readCandidate(ticketNumber, search)));
  }
  return row.kind === 'create' ? searchCandidates(row, search) : [];
}

/** One that the service no longer shows is told as that. */
async function readCandidate(ticketNumber: string, search: CandidateSearch): Promise<Candidate> {
  try {
    return toCandidate(await search.api.getCareerBreakRequest(ticketNumber, { signal: search.signal }), search);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.key !== 'service.notFound') throw error;
    return { ticketNumber };
  }
}

/** Of this worker and employer: what has the row's reference, or its leave and first day; not what another row became. */
async function searchCandidates(
  row: LoggedCreate,
  { api, log, signal, showsPersonalData }: CandidateSearch,
): Promise<readonly Candidate[]> {
  const body = NewCareerBreakRequest.parse(JSON.parse(row.bodyJson ?? ''));
  const { worker, employer, leaveType, period } = body;
  const isTaken = new Set(Array.from(log.rows, ticketOf));
  const found = new Map<string, CareerBreakRequestItem>();
  async function take(
    query: CareerBreakRequestQuery,
    isAlike: (item: CareerBreakRequestItem) => boolean,
  ): Promise<void> {
    for await (const item of api.findRequests(query, { signal })) {
      const isSameWorker = item.worker.ssin === worker.ssin;
      const isOurs = isSameWorker && item.employer.enterpriseNumber === employer.enterpriseNumber;
      if (isOurs && isAlike(item) && !isTaken.has(item.ticketNumber)) found.set(item.ticketNumber, item);
    }
  }
  await take({ clientReference: row.clientReference }, (item) => item.clientReference === row.clientReference);
  await take({ ssin: worker.ssin, leaveTypes: [leaveType] }, (item) => item.period.startDate === period.startDate);
  return [...found.values()].map((item) => toCandidate(item, { showsPersonalData }));
}

function toCandidate(
  request: CareerBreakRequest | CareerBreakRequestItem,
  { showsPersonalData }: Pick<CandidateSearch, 'showsPersonalData'>,
): Candidate {
  const { ticketNumber, status, worker, leaveType, regime, period, clientReference, submissionDateTime } = request;
  return {
    ticketNumber,
    request: {
      status,
      worker: showNiss(worker.ssin, showsPersonalData),
      leaveType,
      regime,
      startDate: period.startDate,
      // The end may have been modified since.
      endDate: 'currentEndDate' in request ? request.currentEndDate : period.endDate,
      ...(clientReference !== undefined && { reference: showFreeText(clientReference, showsPersonalData) }),
      submittedAt: submissionDateTime,
    },
  };
}
