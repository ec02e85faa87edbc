import type { AttachmentRule } from '../attachment/attachment-rule.ts';
import { showPath } from './shown-value.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

/** A warning, because a document that is announced may be added once the request is filed (`attachment.later`). */
export const missingAttachment = {
  id: 'file.missing-attachment',
  summary:
    'A document that a row names can be opened at its path, counted from the folder of the request file. One that is not there yet may be added after filing.',
  severity: 'warning',
  column: 'attachments',
  source: FILE_FORMAT,
  check({ path, file }) {
    return file === undefined ? { params: { path: showPath(path) } } : null;
  },
} as const satisfies AttachmentRule;
