import { showPath } from '../file/shown-value.ts';
import type { AttachmentRule } from './attachment-rule.ts';

export const attachmentType = {
  id: 'attachment.type',
  summary:
    'An attached document is a PDF or a JPEG (JPG) file. What counts is what the file holds, not the end of its name.',
  severity: 'error',
  column: 'attachments',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' },
    { citation: 'Guide du citoyen du service en ligne, pièces jointes', confidence: 'seed' },
  ],
  check({ path, file }) {
    return file?.format === 'other' ? { params: { path: showPath(path) } } : null;
  },
} as const satisfies AttachmentRule;
