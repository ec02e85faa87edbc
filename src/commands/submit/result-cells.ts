import type { FiledOutcome, RowOutcome, RowWarning } from '../../batch/row-outcome.ts';
import { duplicateRequest } from '../../domain/rules/request/duplicate.ts';
import { issueColumn } from '../../i18n/service-issue-text.ts';
import { remarkText } from '../../output/service-remark-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ReportedFinding, RowOutcomeReport, RowStatus } from '../../output/report/report-types.ts';
import { describeDocument, documentRemarks, stillRequired, type DocumentResult } from './document-results.ts';
import { explainRefusal, refusalFix, refusalText, type Refused } from './refusal-text.ts';
import type { RowResult } from './row-results.ts';

/** The word for a row's fate. What this machine filed before, in whichever run, was skipped. */
export function statusOf(result: RowResult): Exclude<RowStatus, 'valid'> {
  if (result.how === 'filedBefore') return result.isSameContent ? 'skipped' : 'invalid';
  const { outcome, old } = result;
  if (outcome.status === 'filed' && old?.status === 'pending') return 'pending';
  // The new request is there and the old one still stands: somebody has to see to it.
  if (outcome.status === 'filed' && old !== undefined && old.status !== 'filed') return 'needsReview';
  return result.how === 'already' && outcome.status === 'filed' ? 'skipped' : outcome.status;
}

type Told = Omit<RowOutcomeReport, 'file' | 'line' | 'record' | 'clientReference'>;

export function describeOutcome<Place extends object>(place: Place, result: RowResult, texts: Texts): Place & Told {
  const status = statusOf(result);
  const warnings = [
    ...warningsOf(result).map((warning) => ({ code: warning.code, message: remarkText(warning, texts) })),
    ...documentRemarks(documentsOf(result), texts),
  ];
  const remarked = warnings.length > 0 && { warnings };
  if (result.how === 'filedBefore') {
    const { ticketNumber } = result.before;
    const reason = texts.message('submit.filedBefore', { ticket: ticketNumber });
    return { ...place, status, ticketNumber, ...(!result.isSameContent && { reason }), ...remarked };
  }
  const { outcome } = result;
  switch (outcome.status) {
    case 'filed':
      return {
        ...place,
        status,
        ticketNumber: outcome.ticketNumber,
        ...(result.replaces !== undefined && { replaces: result.replaces }),
        ...oldReason(result, texts),
        ...remarked,
        ...describeDocuments(result, outcome, texts),
      };
    case 'refused':
      return {
        ...place,
        status,
        ...describeRefusal(outcome, result.how, texts, overlapAdvice(outcome, result, texts)),
      };
    case 'needsReview':
      return { ...place, status, reason: outcome.candidates.join(', ') };
    case 'pending':
      return { ...place, status };
  }
}

/** Status, ticket, time and warnings, for a row that is filed. */
export function acceptedCells(result: RowResult, texts: Texts): readonly string[] | undefined {
  if (result.how === 'filedBefore') return result.isSameContent ? filedCells(result.before, texts) : undefined;
  return result.outcome.status === 'filed' ? filedCells(result.outcome, texts, documentsOf(result)) : undefined;
}

export function documentsOf(result: RowResult): readonly DocumentResult[] {
  return result.how === 'filedBefore' ? [] : (result.documents ?? []);
}

/** What became of the documents, and what the service still wants, as far as this run knows. */
function describeDocuments({ how, documents }: SentResult, outcome: FiledOutcome, texts: Texts): Partial<Told> {
  const required = how === 'sent' || documents !== undefined ? (outcome.requiredAttachmentTypes ?? []) : [];
  const missing = stillRequired(required, documents ?? []);
  return {
    ...(documents !== undefined && { documents: documents.map((each) => describeDocument(each, texts)) }),
    ...(missing.length > 0 && { requiredAttachmentTypes: missing }),
  };
}

type SentResult = Exclude<RowResult, { readonly how: 'filedBefore' }>;

/** Why the request that was to be replaced still stands, or may. */
function oldReason({ outcome, replaces = '', old }: SentResult, texts: Texts): { readonly reason?: string } {
  if (outcome.status !== 'filed' || old === undefined || old.status === 'filed') return {};
  const { ticketNumber: ticket } = outcome;
  if (old.status === 'pending') return { reason: texts.message('replace.oldPending', { ticket, replaces }) };
  const reason = old.status === 'refused' ? refusalText(old, texts) : old.candidates.join(', ');
  return { reason: texts.message('replace.oldStands', { ticket, replaces, reason }) };
}

/** Why a row is refused; a refusal of an earlier run is not told as if the service had just been asked. */
export function describeRefusal(
  outcome: Refused,
  how: SentResult['how'],
  texts: Texts,
  advice: readonly string[] = [],
): { readonly reason: string; readonly isRefusedBefore?: true } {
  const reason = [explainRefusal(outcome, texts), ...advice, ...retryAdvice(how, texts)].join(' ');
  return { reason, ...(how === 'already' && { isRefusedBefore: true }) };
}

function retryAdvice(how: SentResult['how'], texts: Texts): readonly string[] {
  return how === 'already' ? [texts.message('submit.notAskedAgain')] : [];
}

type RefusedRow = Pick<SentResult, 'how' | 'replaces' | 'isReplacement'>;

/** What to do when the new request is refused only because of the one that it is to replace. */
function overlapAdvice(outcome: Refused, { replaces, isReplacement }: RefusedRow, texts: Texts): readonly string[] {
  if (outcome.key !== 'service.overlapping' || replaces === undefined || isReplacement !== true) return [];
  const conflicting = String(outcome.details['conflictingTicketNumbers'] ?? '');
  return conflicting === replaces ? [texts.message('replace.overlap')] : [];
}

type Filed = Pick<Extract<RowOutcome, { status: 'filed' }>, 'ticketNumber' | 'submittedAt' | 'warnings'>;

function filedCells(
  { ticketNumber, submittedAt, warnings }: Filed,
  texts: Texts,
  documents: readonly DocumentResult[] = [],
): readonly string[] {
  const remarks = [
    ...warnings.map((warning) => remarkText(warning, texts)),
    ...documentRemarks(documents, texts).map(({ message }) => message),
  ];
  return ['filed', ticketNumber, submittedAt, remarks.join(' | ')];
}

/** What the service remarked on a row that is filed, now or before. */
export function warningsOf(result: RowResult): readonly RowWarning[] {
  if (result.how === 'filedBefore') return result.isSameContent ? result.before.warnings : [];
  return result.outcome.status === 'filed' ? result.outcome.warnings : [];
}

/** Codes, columns, messages and remedies, for a row that the service refused: what it said, in our words. */
export function refusedCells(outcome: Refused, row: RefusedRow, texts: Texts): readonly string[] {
  const columns = outcome.issues.map(issueColumn).filter((column) => column !== undefined);
  return [
    [outcome.problemType, ...outcome.issues.map(({ type }) => type)].map(lastSegment).join(' | '),
    columns.map((column) => texts.columnLabel(column)).join(' | '),
    refusalText(outcome, texts),
    [overlapAdvice(outcome, row, texts)[0] ?? refusalFix(outcome, texts), ...retryAdvice(row.how, texts)].join(' '),
  ];
}

/** A request that was filed before with other content is one finding more. */
export function filedBeforeFinding(
  place: Pick<ReportedFinding, 'file' | 'line' | 'record'>,
  ticketNumber: string,
  texts: Texts,
): ReportedFinding {
  return {
    ...place,
    ruleId: duplicateRequest.id,
    severity: duplicateRequest.severity,
    field: duplicateRequest.column,
    message: texts.message('submit.filedBefore', { ticket: ticketNumber }),
    fix: texts.message('submit.filedBefore.fix'),
    source: duplicateRequest.source[0].citation,
  };
}

function lastSegment(urn: string): string {
  return urn.slice(urn.lastIndexOf(':') + 1);
}
