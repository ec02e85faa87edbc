import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { DocumentReport } from '../../output/report/report-types.ts';
import type { PlannedDocument } from './plan-documents.ts';
import { refusalText } from './refusal-text.ts';

/** What became of a document that a filed row names. */
export interface DocumentResult {
  readonly attachmentType: string;
  readonly fileName: string;
  /** `missing`: no file can be read there; `changed`: it is not what was checked. Neither was sent. */
  readonly outcome: RowOutcome | { readonly status: 'missing' | 'changed' };
}

export interface DocumentCounts {
  readonly filed: number;
  readonly refused: number;
  readonly needsReview: number;
  readonly pending: number;
  readonly missing: number;
}

const PENDING: RowOutcome = { status: 'pending' };

/** Joins what was planned with what came of it: outcomes stand in the order of what could be sent. */
export function joinDocuments(
  planned: readonly PlannedDocument[],
  outcomes: readonly RowOutcome[],
): readonly DocumentResult[] {
  const next = outcomes.values();
  return planned.map(({ attachmentType, fileName, body }) => ({
    attachmentType,
    fileName,
    outcome: typeof body === 'string' ? { status: body } : (next.next().value ?? PENDING),
  }));
}

/** The word for its fate: what was changed since the check is refused, by us. */
export function statusOfDocument({ outcome: { status } }: DocumentResult): DocumentReport['status'] {
  return status === 'changed' ? 'refused' : status;
}

export function describeDocument(document: DocumentResult, texts: Texts): DocumentReport {
  const { attachmentType, fileName, outcome } = document;
  const reason = reasonOf(document, texts);
  return {
    attachmentType,
    fileName,
    status: statusOfDocument(document),
    ...(outcome.status === 'filed' && outcome.part !== undefined && { attachmentId: outcome.part }),
    ...(reason !== undefined && { reason }),
  };
}

/** Why it is not attached, or not known to be. */
function reasonOf({ fileName, outcome }: DocumentResult, texts: Texts): string | undefined {
  switch (outcome.status) {
    case 'filed':
      return undefined;
    case 'refused':
      return refusalText(outcome, texts);
    case 'changed':
      return texts.message('documents.changed', { file: fileName });
    case 'missing':
      return texts.message('documents.missing', { file: fileName });
    case 'needsReview':
      return outcome.candidates.join(', ');
    case 'pending':
      return texts.message('documents.pending', { file: fileName });
  }
}

/** One remark for each document that is not attached. */
export function documentRemarks(
  documents: readonly DocumentResult[],
  texts: Texts,
): readonly { readonly code: string; readonly message: string }[] {
  return documents.flatMap((document) => {
    const reason = reasonOf(document, texts);
    if (reason === undefined) return [];
    const { attachmentType, fileName: file } = document;
    const type = { list: 'attachmentType', code: attachmentType } as const;
    return [{ code: 'documentNotAttached', message: texts.message('documents.notAttached', { type, file, reason }) }];
  });
}

export function countDocuments(documents: Iterable<DocumentResult>): DocumentCounts {
  const counts = { filed: 0, refused: 0, needsReview: 0, pending: 0, missing: 0 };
  for (const document of documents) counts[statusOfDocument(document)] += 1;
  return counts;
}

/** What the service still wants before it passes the request on. */
export function stillRequired(required: readonly string[], documents: readonly DocumentResult[]): readonly string[] {
  const there = new Set(documents.flatMap((each) => (each.outcome.status === 'filed' ? [each.attachmentType] : [])));
  return required.filter((type) => !there.has(type));
}
