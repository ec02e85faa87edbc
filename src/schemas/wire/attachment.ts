import * as z from 'zod';
import { ATTACHMENT_TYPES } from '../model/codes.ts';
import { AttachmentTypeCode, Comment, DateTimeText } from './primitives.ts';

/** What a document is, as it is sent beside its content. */
export const NewAttachment = z
  .strictObject({
    attachmentType: AttachmentTypeCode,
    otherDescription: Comment.min(1)
      .meta({ maxLength: 200, description: 'Required for the type `other`, refused for any other type' })
      .optional(),
    fileName: z.string().min(1).max(1000),
  })
  .meta({ id: 'NewAttachment' });
export type NewAttachment = z.infer<typeof NewAttachment>;

/** A document as the service holds it; its content is asked for separately. */
export const Attachment = z
  .object({
    attachmentId: z.string().min(1),
    attachmentType: z.string().meta({ enum: ATTACHMENT_TYPES }),
    otherDescription: z.string().optional(),
    fileName: z.string(),
    sizeInBytes: z.int(),
    sha256: z.string().meta({ description: 'Digest of the content in hexadecimal, by which it can be recognised' }),
    submissionDateTime: DateTimeText,
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.infer<typeof Attachment>;

export const Attachments = z
  .object({
    items: z.array(Attachment),
    requiredAttachmentTypes: z
      .array(z.string().meta({ enum: ATTACHMENT_TYPES }))
      .meta({ description: 'What is still missing before the file goes to the National Employment Office' }),
  })
  .meta({ id: 'Attachments' });
export type Attachments = z.infer<typeof Attachments>;
