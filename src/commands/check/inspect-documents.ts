import type { Deps } from '../../deps.ts';
import type { RawRow } from '../../io/csv/request-file.ts';
import type { AttachedDocument, AttachedFile } from '../../schemas/model/attached-file.ts';
import type { AttachmentReference } from '../../schemas/model/leave-request.ts';

export type InspectAttachment = Deps['inspectAttachment'];

/** The documents that a row of the batch names, as they were found. */
export type DocumentsOf = (attachments: readonly AttachmentReference[]) => readonly AttachedDocument[];

/** So many files are open at a time: a batch may name hundreds, and a network drive answers slowly. */
const AT_ONCE = 16;

/** Looks at every document that the rows of a batch name; does nothing for rows that name none. */
export async function inspectDocuments(
  batch: readonly RawRow[],
  requestFile: string,
  inspectAttachment: InspectAttachment,
): Promise<DocumentsOf> {
  const files = new Map<string, AttachedFile | undefined>();
  for (const { request, structure } of batch) {
    if (request.attachments.length === 0 || structure !== undefined) continue;
    for (const { path } of request.attachments) files.set(path, undefined);
  }
  const paths = [...files.keys()];
  while (paths.length > 0) {
    const together = paths.splice(0, AT_ONCE);
    const found = await Promise.all(together.map((path) => inspectAttachment(path, requestFile)));
    for (const [index, path] of together.entries()) files.set(path, found[index]);
  }
  return (attachments) => attachments.map(({ path }) => ({ path, file: files.get(path) }));
}
