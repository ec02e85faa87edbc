import type { AttachmentType } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';

/** Whether the row names a document of one of these types. */
export function hasAttachment({ attachments }: LeaveRequest, types: readonly AttachmentType[]): boolean {
  for (const { type } of attachments) if (types.includes(type)) return true;
  return false;
}

/** Whether the row names no document of these types; not known, and so false, when its attachments cannot be read. */
export function lacksAttachment(request: LeaveRequest, types: readonly AttachmentType[]): boolean {
  return !hasAttachment(request, types) && !request.unreadable.some(({ column }) => column === 'attachments');
}
