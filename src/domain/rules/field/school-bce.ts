import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { isUnreadable } from '../file/unreadable-cells.ts';

export const fieldSchoolBce = defineRule({
  id: 'field.school-bce',
  summary:
    "An organising authority gives the enterprise number of the school where the worker is occupied. It is neither the authority's own number nor the Community's.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'school',
  source: [{ citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a school', row: teacherParentalFull },
      { name: 'not asked of a company', row: parentalFull },
    ],
    reject: [
      { name: 'nothing', row: { ...teacherParentalFull, school: '' }, params: {} },
      {
        name: 'the number of the authority itself',
        row: { ...teacherParentalFull, school: '0812.339.069' },
        params: {},
      },
    ],
  },
  check(request) {
    const { capacity, school, employer } = request;
    if (capacity !== 'organizingAuthority') return null;
    if (school === undefined) return isUnreadable(request, 'school') ? null : { params: {} };
    return school === employer ? { params: {} } : null;
  },
});
