import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { isUnreadable } from '../file/unreadable-cells.ts';

export const fieldNissRequired = defineRule({
  id: 'field.niss.required',
  summary: 'Every request names the worker by a national register number or a BIS number.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a number', row: parentalFull },
      {
        name: 'a number that a spreadsheet has damaged, which another rule reports',
        row: { ...parentalFull, niss: '8.50315E+10' },
      },
    ],
    reject: [{ name: 'nothing', row: { ...parentalFull, niss: '' }, params: {} }],
  },
  check(request) {
    return request.niss !== undefined || isUnreadable(request, 'niss') ? null : { params: {} };
  },
});
