import type { Texts } from '../../i18n/texts.ts';
import type { DocumentReport, RowOutcomeReport } from './report-types.ts';

/** How many documents of a row are attached. */
export function countAttached({ documents = [] }: RowOutcomeReport): number {
  return documents.filter(({ status }) => status === 'filed').length;
}

/** The documents of a row that are not attached. */
export function unattachedDocuments({ documents = [] }: RowOutcomeReport): readonly DocumentReport[] {
  return documents.filter(({ status }) => status !== 'filed');
}

/** Which documents of a filed row are not attached, and why. */
export function unattachedLine(row: RowOutcomeReport, texts: Texts): string {
  const told = unattachedDocuments(row).map(({ attachmentType, reason = '' }) => {
    const type = { list: 'attachmentType', code: attachmentType } as const;
    return texts.message('documents.reason', { type, reason });
  });
  return `${row.ticketNumber ?? ''}: ${told.join(' ')}`;
}

/** Which documents the service still wants of a filed row. */
export function requiredLine({ ticketNumber = '', requiredAttachmentTypes = [] }: RowOutcomeReport, texts: Texts) {
  return `${ticketNumber}: ${requiredAttachmentTypes.map((code) => texts.codeLabel('attachmentType', code)).join(', ')}`;
}

/** What the service remarked; what is said of documents is told by itself. */
export function serviceRemarks({ warnings = [] }: RowOutcomeReport) {
  return warnings.filter(({ code }) => code !== 'documentNotAttached');
}
