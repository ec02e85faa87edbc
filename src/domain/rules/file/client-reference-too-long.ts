import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const clientReferenceTooLong = defineRule({
  id: 'file.client-reference-too-long',
  summary: 'Your own reference of a request has at most 64 characters.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'clientReference',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: '64 characters', row: { ...parentalFull, clientReference: 'R'.repeat(64) } }],
    reject: [
      {
        name: '65 characters',
        row: { ...parentalFull, clientReference: 'R'.repeat(65) },
        params: { column: { column: 'clientReference' }, value: `${'R'.repeat(60)}…`, maximum: 64 },
      },
    ],
  },
  check: reportUnreadable(['client-reference-too-long'], () => ({ maximum: 64 })),
});
