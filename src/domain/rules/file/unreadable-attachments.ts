import { ATTACHMENT_TYPES } from '../../../schemas/model/codes.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const unreadableAttachments = defineRule({
  id: 'file.unreadable-attachments',
  summary: 'Attachments are written as type=path, with | between several: medicalCertificate=certs/a.pdf|other=b.jpg.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'attachments',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'two of them',
        row: { ...parentalFull, attachments: 'contract=contract.pdf|medicalCertificate=certificate.pdf' },
      },
    ],
    reject: [
      {
        name: 'a path without its type',
        row: { ...parentalFull, attachments: 'certificate.pdf' },
        params: {
          column: { column: 'attachments' },
          value: 'certificate.pdf',
          types: { codes: ATTACHMENT_TYPES, list: 'attachmentType' },
        },
      },
    ],
  },
  check: reportUnreadable(['attachments'], () => ({ types: { codes: ATTACHMENT_TYPES, list: 'attachmentType' } })),
});
