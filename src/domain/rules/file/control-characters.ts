import type { UnreadableCell } from '../../../schemas/model/leave-request.ts';
import { firstControlCharacter } from '../../../schemas/model/control-character.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

export const controlCharacters = defineRule({
  id: 'file.control-characters',
  summary: 'A text holds no control characters, which no screen can show, besides line breaks and tabs.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'comment',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'two lines', row: { ...parentalFull, comment: 'first line\r\n\tsecond line' } },
      { name: 'letters with accents, and signs', row: { ...parentalFull, comment: 'œuvre – 100 € 🙂' } },
    ],
    reject: [
      {
        name: 'a bell in a comment',
        row: { ...parentalFull, comment: 'as agreed\u0007' },
        params: { column: { column: 'comment' }, character: 'U+0007' },
      },
      {
        name: 'the beginning of a terminal command in a reference',
        row: { ...parentalFull, clientReference: 'RH\u001b[2J' },
        column: 'clientReference',
        params: { column: { column: 'clientReference' }, character: 'U+001B' },
      },
    ],
  },
  check({ unreadable }) {
    const found = unreadable.filter(({ fault }) => fault === 'control-characters');
    return found.length === 0 ? null : found.map(describe);
  },
});

function describe({ column, text }: UnreadableCell) {
  const code = firstControlCharacter(text)?.codePointAt(0) ?? 0;
  const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { column, params: { column: { column }, character } };
}
