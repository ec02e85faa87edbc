import { changeKey, type Change } from '../../batch/change.ts';
import type { ChangeTask } from '../../batch/task.ts';
import type { Deps } from '../../deps.ts';
import { judgeAttachments } from '../../domain/rules/attachment/judge-attachments.ts';
import { showPath } from '../../domain/rules/file/shown-value.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';

/** A document that a row names, as it was found when its row was about to be sent. */
export interface PlannedDocument {
  readonly attachmentType: string;
  /** As it may be shown. */
  readonly fileName: string;
  /** What to attach; or why it is not sent. */
  readonly body: AttachBody | 'missing' | 'changed';
}

type AttachBody = Extract<Change, { readonly kind: 'attach' }>['body'];
type DocumentDeps = Pick<Deps, 'inspectAttachment' | 'readDocument'>;

/** The documents of a row, each once. What is sent is what was checked: one that was changed since is not sent. */
export async function planDocuments(
  { attachments, attachmentDescription }: Pick<LeaveRequest, 'attachments' | 'attachmentDescription'>,
  requestFile: string,
  deps: DocumentDeps,
): Promise<readonly PlannedDocument[]> {
  const planned = new Map<string, PlannedDocument>();
  for (const { type: attachmentType, path } of attachments) {
    const place = `${attachmentType}=${path}`;
    if (planned.has(place)) continue;
    const description = attachmentType === 'other' ? attachmentDescription : undefined;
    const found = await findDocument(path, requestFile, deps);
    const fileName = lastPart(path);
    const body =
      typeof found === 'string'
        ? found
        : { attachmentType, ...(description !== undefined && { otherDescription: description }), fileName, ...found };
    planned.set(place, { attachmentType, fileName: showPath(fileName), body });
  }
  return [...planned.values()];
}

type Found = Pick<AttachBody, 'sha256' | 'sizeInBytes' | 'path'>;

async function findDocument(
  path: string,
  requestFile: string,
  deps: DocumentDeps,
): Promise<Found | PlannedDocument['body']> {
  // What the check saw, while it is remembered.
  const checked = await deps.inspectAttachment(path, requestFile);
  const document = await deps.readDocument(path, requestFile);
  if (document === undefined) return 'missing';
  const { content, sha256, modifiedMs, path: place } = document;
  // Not there when it was checked: what has come since was never looked at.
  if (checked === undefined || checked.bytes !== content.length || checked.modifiedMs !== modifiedMs) return 'changed';
  const isUnfit = judgeAttachments([{ path, file: checked }]).some(({ severity }) => severity === 'error');
  return isUnfit ? 'changed' : { sha256, sizeInBytes: content.length, path: place };
}

/** What follows a filed row: each of its documents that can be sent, in their order. */
export function attachTasks(
  documents: readonly PlannedDocument[],
  ticketNumber: string,
  mayBeThere: boolean,
): readonly ChangeTask[] {
  return documents.flatMap(({ body }) => {
    if (typeof body === 'string') return [];
    const change: Change = { kind: 'attach', ticketNumber, body };
    return [{ kind: 'change', contentKey: changeKey(change), change, mayBeThere } as const];
  });
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
