import type { CareerBreakApi } from '../../client/career-break-api.ts';
import { filingKey } from '../../batch/filing-key.ts';
import { referenceOf, stateOf, ticketOf, type LoggedRow, type RunLog } from '../../batch/run-log.ts';
import { UsageError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Candidate } from '../../output/runs/review-document.ts';
import { maskFreeText } from '../../output/tickets/personal-data.ts';
import type { Review } from '../../schemas/files/journal-record.ts';
import { NewCareerBreakRequest, type CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/** Rows whose outcome only a person, or a look at the service, can tell. */
export function openRowsOf(log: RunLog): readonly LoggedRow[] {
  return Array.from(log.rows).filter(isOpen);
}

function isOpen(row: LoggedRow): boolean {
  return ['needsReview', 'inDoubt'].includes(stateOf(row));
}

/** The open row that is meant: by its key, the beginning of it, or its reference. @throws UsageError */
export function findOpenRow(run: string, text: string, log: RunLog): LoggedRow {
  const open = openRowsOf(log);
  const exact = open.filter((row) => row.key === text);
  const named = open.filter((row) => referenceOf(row) === text || (row.kind === 'create' && row.notification === text));
  const begun = open.filter((row) => text !== '' && row.key.startsWith(text));
  const [row, ...others] = [exact, named, begun].find((rows) => rows.length > 0) ?? [];
  if (row === undefined || others.length > 0) throw new UsageError('usage.noSuchRow', { run, row: text });
  return row;
}

/**
 * The request that is this row beyond doubt: what continuing the run would take for it. Sending the row again would file
 * it twice.
 */
export function sameRequest(row: LoggedRow, candidates: readonly Candidate[]): string | undefined {
  if (row.kind !== 'create' || row.result !== undefined) return undefined;
  const { leaveType, regime, period } = NewCareerBreakRequest.parse(JSON.parse(row.bodyJson ?? ''));
  const [same, ...others] = candidates.filter(
    ({ request }) =>
      request?.reference === maskFreeText(row.clientReference) &&
      request.status !== 'cancelled' &&
      request.leaveType === leaveType &&
      request.regime === regime &&
      request.startDate === period.startDate &&
      request.endDate === period.endDate,
  );
  return others.length === 0 ? same?.ticketNumber : undefined;
}

/** @throws UsageError for a row that the service has beyond doubt */
export function requireUnknown(row: LoggedRow, candidates: readonly Candidate[]): void {
  const ticket = sameRequest(row, candidates);
  if (ticket !== undefined) throw new UsageError('usage.sameRequest', { ticket });
}

/**
 * What a decision for a ticket says in the journal.
 * @throws UsageError for a ticket that the service does not have, that is another worker's, or that another row has
 */
export async function adoptTicket(
  row: LoggedRow,
  ticketNumber: string,
  log: RunLog,
  { api, signal, now }: { readonly api: CareerBreakApi; readonly signal: AbortSignal; readonly now: number },
): Promise<Review['decision']> {
  if (row.kind !== 'create') {
    const candidates = row.result?.status === 'needsReview' ? row.result.candidates : [];
    if (!candidates.includes(ticketNumber)) throw new UsageError('usage.adoptUnknown', { ticket: ticketNumber });
    return { do: 'adopt', ticketNumber, submittedAt: new Date(now).toISOString(), filing: '' };
  }
  const holder = Array.from(log.rows).find(
    (other) => other.kind === 'create' && other.key !== row.key && ticketOf(other) === ticketNumber,
  );
  if (holder?.kind === 'create') {
    throw new UsageError('usage.adoptTaken', { ticket: ticketNumber, row: holder.clientReference });
  }
  const request = await readRequest(ticketNumber, api, signal);
  const body = NewCareerBreakRequest.parse(JSON.parse(row.bodyJson ?? ''));
  const isSameWorker = request.worker.ssin === body.worker.ssin;
  if (!isSameWorker || request.employer.enterpriseNumber !== body.employer.enterpriseNumber) {
    throw new UsageError('usage.adoptOther', { ticket: ticketNumber });
  }
  return { do: 'adopt', ticketNumber, submittedAt: request.submissionDateTime, filing: filingKey(body) };
}

async function readRequest(
  ticketNumber: string,
  api: CareerBreakApi,
  signal: AbortSignal,
): Promise<CareerBreakRequest> {
  try {
    return await api.getCareerBreakRequest(ticketNumber, { signal });
  } catch (error) {
    if (!(error instanceof RefusedError) || error.key !== 'service.notFound') throw error;
    throw new UsageError('usage.adoptUnknown', { ticket: ticketNumber }, { cause: error });
  }
}
