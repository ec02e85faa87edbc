import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadableUnseen } from './unreadable-cells.ts';

export const clientReferencePersonal = defineRule({
  id: 'file.client-reference-personal',
  summary:
    'Your own reference of a request holds no national register number and no e-mail address, because references are shown in lists, logs and file names.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'clientReference',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a staff number', row: { ...parentalFull, clientReference: 'RH-2026-0042' } }],
    reject: [
      {
        name: 'a national number',
        row: { ...parentalFull, clientReference: '85031464067' },
        params: { column: { column: 'clientReference' } },
      },
      {
        name: 'a national number in groups of its own',
        row: { ...parentalFull, clientReference: '85/03/14/640/67' },
        params: { column: { column: 'clientReference' } },
      },
      {
        name: 'an e-mail address',
        row: { ...parentalFull, clientReference: 'jo.peeters@example.be' },
        params: { column: { column: 'clientReference' } },
      },
    ],
  },
  check: reportUnreadableUnseen(['client-reference-personal']),
});
