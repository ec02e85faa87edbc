import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { hasAttachment } from '../attached.ts';

export const attachmentOtherDescription = defineRule({
  id: 'attachment.other.description',
  summary:
    'An attached document of the type "other" comes with a description that says what it is. The description has at most 200 characters, which field.comment.max-length checks.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'attachmentDescription',
  source: [{ citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'no attachment', row: parentalFull },
      { name: 'a type that says what it is', row: { ...parentalFull, attachments: 'contract=contract.pdf' } },
      {
        name: 'another document, described',
        row: { ...parentalFull, attachments: 'other=plan.pdf', attachmentDescription: 'Horaire sur deux semaines' },
      },
      {
        name: 'a description that is too long, which another rule reports',
        row: { ...parentalFull, attachments: 'other=plan.pdf', attachmentDescription: 'x'.repeat(201) },
      },
    ],
    reject: [
      { name: 'another document', row: { ...parentalFull, attachments: 'other=plan.pdf' }, params: {} },
      {
        name: 'another document among several, described by blanks',
        row: { ...parentalFull, attachments: 'contract=a.pdf|other=b.jpg', attachmentDescription: '   ' },
        params: {},
      },
    ],
  },
  check(request) {
    if (request.attachmentDescription !== undefined) return null;
    return hasAttachment(request, ['other']) ? { params: {} } : null;
  },
});
