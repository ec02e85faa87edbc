import type { AttachedDocument } from '../../../schemas/model/attached-file.ts';
import type { RuleBeyondTheRow, Violation } from '../define-rule.ts';

/** A rule about one document that a row names, asked once somebody has looked at it. */
export interface AttachmentRule extends RuleBeyondTheRow {
  readonly column: 'attachments';
  check(document: AttachedDocument): Violation | null;
}
