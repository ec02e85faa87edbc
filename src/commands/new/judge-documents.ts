import type { Deps } from '../../deps.ts';
import { judgeAttachments } from '../../domain/rules/attachment/judge-attachments.ts';
import type { AttachmentReference } from '../../schemas/model/leave-request.ts';
import type { Findings } from './form.ts';

type DocumentDeps = Pick<Deps, 'inspectAttachment' | 'readDocument'>;

/** Documents count from the working folder, as those of a file on standard input do. */
export const NAMED_HERE = '-';

/**
 * Why a document cannot be sent. One that cannot be opened is no mere warning here, as it is in a file whose documents
 * may be announced: somebody has just named it.
 */
export async function judgeDocument({ path }: AttachmentReference, deps: DocumentDeps): Promise<Findings> {
  // What was looked at is remembered; a document that is put in its place meanwhile must be seen.
  const isThere = (await deps.readDocument(path, NAMED_HERE)) !== undefined;
  const file = isThere ? await deps.inspectAttachment(path, NAMED_HERE) : undefined;
  return judgeAttachments([{ path, file }]).flatMap((finding) => {
    if (finding.severity === 'error') return [finding];
    return finding.ruleId === 'file.missing-attachment' ? [{ ...finding, severity: 'error' as const }] : [];
  });
}

export async function judgeDocuments(documents: readonly AttachmentReference[], deps: DocumentDeps): Promise<Findings> {
  const found = await Promise.all(documents.map((document) => judgeDocument(document, deps)));
  return found.flat();
}
