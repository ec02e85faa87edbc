import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { isUnreadable } from '../file/unreadable-cells.ts';

export const fieldJointCommittee = defineRule({
  id: 'field.joint-committee',
  summary: "An employer of the private sector gives the number of the worker's joint committee.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: ['private'],
  severity: 'error',
  column: 'jointCommittee',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a committee', row: parentalFull }],
    reject: [{ name: 'nothing', row: { ...parentalFull, jointCommittee: '' }, params: {} }],
  },
  check(request) {
    if (request.capacity !== 'employer' || request.jointCommittee !== undefined) return null;
    return isUnreadable(request, 'jointCommittee') ? null : { params: {} };
  },
});
