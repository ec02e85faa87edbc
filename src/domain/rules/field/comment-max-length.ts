import { countCharacters, hasMoreCharacters } from '../../../schemas/model/count-characters.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

const MAXIMUM = 200;
const LIMITED = ['comment', 'attachmentDescription'] as const;

export const fieldCommentMaxLength = defineRule({
  id: 'field.comment.max-length',
  summary:
    'A comment has at most 200 characters, and so has the description of an attachment. Characters are counted, not bytes: an accented letter is one.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'comment',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
    { citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: '200 letters with accents', row: { ...parentalFull, comment: 'é'.repeat(200) } },
      { name: '200 characters that take two code units each', row: { ...parentalFull, comment: '😀'.repeat(200) } },
    ],
    reject: [
      {
        name: '201 characters that take two code units each',
        row: { ...parentalFull, comment: '😀'.repeat(201) },
        params: { column: { column: 'comment' }, length: 201, maximum: 200 },
      },
      {
        name: '201 letters',
        row: { ...parentalFull, comment: 'é'.repeat(201) },
        params: { column: { column: 'comment' }, length: 201, maximum: 200 },
      },
      {
        name: 'a long description of an attachment',
        row: { ...parentalFull, attachments: 'other=plan.pdf', attachmentDescription: 'x'.repeat(250) },
        column: 'attachmentDescription',
        params: { column: { column: 'attachmentDescription' }, length: 250, maximum: 200 },
      },
    ],
  },
  check(request) {
    const { comment, attachmentDescription } = request;
    if (!isTooLong(comment) && !isTooLong(attachmentDescription)) return null;
    return LIMITED.flatMap((column) => {
      const text = request[column];
      if (text === undefined || !isTooLong(text)) return [];
      return { column, params: { column: { column }, length: countCharacters(text), maximum: MAXIMUM } };
    });
  },
});

function isTooLong(text: string | undefined): boolean {
  return text !== undefined && hasMoreCharacters(text, MAXIMUM);
}
