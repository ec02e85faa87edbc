import { holdsNationalNumber } from '../../../schemas/model/personal-text.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

const SENT = ['comment', 'attachmentDescription'] as const;

export const commentPersonal = defineRule({
  id: 'file.comment-personal',
  summary:
    'A comment, and the description of an attachment, holds no national register number: both go to ONEM and are shown in lists.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'comment',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a telephone number', row: { ...parentalFull, comment: 'call 0470 12 34 56 after 9:00' } },
      { name: 'eleven digits with other check digits', row: { ...parentalFull, comment: 'file 85031464068' } },
    ],
    reject: [
      {
        name: 'the number of the child',
        row: { ...parentalFull, comment: 'for Lou, 010517/446-02' },
        params: { column: { column: 'comment' } },
      },
      {
        name: 'a number in the description of a document',
        row: { ...parentalFull, attachments: 'other=a.pdf', attachmentDescription: 'card of 85.03.14-640.67' },
        column: 'attachmentDescription',
        params: { column: { column: 'attachmentDescription' } },
      },
    ],
  },
  check(request) {
    const found = SENT.filter((column) => holdsNationalNumber(request[column] ?? ''));
    return found.length === 0 ? null : found.map((column) => ({ column, params: { column: { column } } }));
  },
});
