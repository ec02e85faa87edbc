import type { AttachmentType } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';

/** Whether the row names a document of one of these types. */
export function hasAttachment({ attachments }: LeaveRequest, types: readonly AttachmentType[]): boolean {
  for (const { type } of attachments) if (types.includes(type)) return true;
  return false;
}
