import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { isUnreadable } from '../file/unreadable-cells.ts';

export const fieldCommunity = defineRule({
  id: 'field.community',
  summary: 'An organising authority names the Community that pays the worker: French, Flemish or German-speaking.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'community',
  source: [{ citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the French Community', row: teacherParentalFull },
      { name: 'not asked of a company', row: parentalFull },
    ],
    reject: [{ name: 'nothing', row: { ...teacherParentalFull, community: '' }, params: {} }],
  },
  check(request) {
    if (request.capacity !== 'organizingAuthority' || request.community !== undefined) return null;
    return isUnreadable(request, 'community') ? null : { params: {} };
  },
});
