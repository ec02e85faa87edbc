import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { isUnreadable } from '../file/unreadable-cells.ts';

export const fieldWorkerCode = defineRule({
  id: 'field.worker-code',
  summary: 'An employer of the private sector says whether the worker is a clerical or a manual worker.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: ['private'],
  severity: 'error',
  column: 'workerCode',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'clerical', row: parentalFull }],
    reject: [{ name: 'nothing', row: { ...parentalFull, workerCode: '' }, params: {} }],
  },
  check(request) {
    if (request.capacity !== 'employer' || request.workerCode !== undefined) return null;
    return isUnreadable(request, 'workerCode') ? null : { params: {} };
  },
});
