import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { AttachmentType } from '../../schemas/model/codes.ts';

/** A change as the user asks for it: read, and not yet held against the request that it is about. */
export type WantedChange =
  | {
      readonly kind: 'modify';
      readonly ticketNumber: string;
      readonly newEndDate: CivilDate;
      readonly comment: string | undefined;
    }
  | { readonly kind: 'cancel'; readonly ticketNumber: string }
  | {
      readonly kind: 'attach';
      readonly ticketNumber: string;
      readonly attachmentType: AttachmentType;
      /** As the user wrote it: relative to the file that names it. */
      readonly path: string;
      /** Only of a document of the type `other`. */
      readonly description: string | undefined;
    };
