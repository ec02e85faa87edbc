import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { isUnreadable } from '../file/unreadable-cells.ts';

export const fieldStatus = defineRule({
  id: 'field.status',
  summary:
    'In education, every request says whether the worker is statutory, contractual or temporary. In other public services the status may be given.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'status',
  source: [{ citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'statutory', row: teacherParentalFull },
      { name: 'not asked of a company', row: parentalFull },
    ],
    reject: [{ name: 'nothing', row: { ...teacherParentalFull, status: '' }, params: {} }],
  },
  check(request) {
    if (request.status !== undefined) return null;
    if (request.sector !== 'education' && request.capacity !== 'organizingAuthority') return null;
    return isUnreadable(request, 'status') ? null : { params: {} };
  },
});
