import type { RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { AppError } from '../../errors/app-error.ts';
import { NO_COUNTS, type ReportCounts, type RowStatus } from '../../output/report/report-types.ts';
import type { PlannedAcceptance } from './plan-acceptances.ts';
import type { SentAcceptance } from './send-acceptances.ts';

export type RefusedOutcome = Extract<RowOutcome, { readonly status: 'refused' }>;

/** What became of a row of the file. */
export interface AcceptanceResult {
  readonly row: PlannedAcceptance;
  readonly outcome:
    | Exclude<PlannedAcceptance['plan'], 'accept'>
    | 'accepted'
    /** Somebody else accepted it meanwhile, perhaps with other data. */
    | 'othersAccepted'
    | 'refusedByService'
    | 'needsReview'
    | 'unknown'
    | 'notSent';
  /** Ticket of the request that the acceptance created. */
  readonly request?: string;
  /** Tickets of which one may be it. */
  readonly candidates?: readonly string[];
  readonly submittedAt?: string;
  readonly refusal?: RefusedOutcome;
  /** Refused in an earlier run; the service was not asked again. */
  readonly isRefusedBefore?: boolean;
  /** Why nothing is known of it. */
  readonly cause?: AppError;
}

/** `sent`: absent where the run never came to the row. */
export function toResult(
  row: PlannedAcceptance,
  sent: SentAcceptance | undefined,
  summary: RunSummary,
): AcceptanceResult {
  if (row.plan === 'done') {
    const { request, submittedAt } = row;
    return { row, outcome: 'done', request, submittedAt };
  }
  if (row.plan !== 'accept') return { row, outcome: row.plan };
  const cause = summary.stoppedBy ?? summary.lastFailure;
  if (sent === undefined) return { row, outcome: 'notSent', ...(cause !== undefined && { cause }) };
  if (sent.how === 'filed') {
    const { line, record, ticketNumber } = row;
    const { request } = sent;
    const unusable = { line, record, ticketNumber, plan: 'unusable', reason: 'filed', request } as const;
    return { row: unusable, outcome: 'unusable', request };
  }
  const { outcome, how, isInDoubt } = sent;
  switch (outcome.status) {
    case 'filed': {
      const { ticketNumber: request, submittedAt, isOthers } = outcome;
      if (isOthers === true) return { row, outcome: 'othersAccepted', request, submittedAt };
      return { row, outcome: how === 'already' ? 'done' : 'accepted', request, submittedAt };
    }
    case 'refused':
      return { row, outcome: 'refusedByService', refusal: outcome, isRefusedBefore: how === 'already' };
    case 'needsReview':
      return { row, outcome: 'needsReview', candidates: outcome.candidates };
    case 'pending':
      return { row, outcome: isInDoubt ? 'unknown' : 'notSent', ...(cause !== undefined && { cause }) };
  }
}

const STATUS = {
  accepted: 'filed',
  othersAccepted: 'skipped',
  done: 'skipped',
  broken: 'invalid',
  unusable: 'invalid',
  refusedByService: 'refused',
  needsReview: 'needsReview',
  unknown: 'pending',
  notSent: 'pending',
} as const satisfies Readonly<Record<AcceptanceResult['outcome'], RowStatus>>;

export function statusOf({ outcome }: AcceptanceResult): Exclude<RowStatus, 'valid'> {
  return STATUS[outcome];
}

export function countResults(results: readonly AcceptanceResult[]): ReportCounts {
  const counts = { ...NO_COUNTS };
  for (const result of results) {
    const status = statusOf(result);
    counts.rows += 1;
    if (status !== 'invalid') counts.valid += 1;
    counts[status] += 1;
    const { row } = result;
    const findings = row.plan === 'accept' || row.plan === 'broken' ? row.findings : [];
    counts.warnings += findings.filter(({ severity }) => severity === 'warning').length;
  }
  return counts;
}
