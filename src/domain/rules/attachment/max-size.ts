import { showPath } from '../file/shown-value.ts';
import type { AttachmentRule } from './attachment-rule.ts';

/** The service says "2 MB" and not of which kind: up to the smaller one everybody agrees, above the larger one nobody. */
const CERTAINLY_FINE = 2_000_000;
const MAXIMUM = 2_097_152;

export const attachmentMaxSize = {
  id: 'attachment.max-size',
  summary:
    'An attached document has at most 2 MB. Up to 2 000 000 bytes it is accepted, above 2 097 152 it is refused; in between there is a warning, because the service does not say how it counts.',
  severity: 'error',
  column: 'attachments',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' },
    { citation: 'Limite en octets, unité non définie par la source', confidence: 'unverified' },
  ],
  check({ path, file }) {
    if (file === undefined || file.bytes <= CERTAINLY_FINE) return null;
    return {
      severity: file.bytes <= MAXIMUM ? 'warning' : 'error',
      params: { path: showPath(path), bytes: file.bytes, certain: CERTAINLY_FINE, maximum: MAXIMUM },
    };
  },
} as const satisfies AttachmentRule;
