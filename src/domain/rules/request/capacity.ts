import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';

export const capacity = defineRule({
  id: 'request.capacity',
  summary:
    'Staff paid by a Community are filed by an organising authority, with its own access right; all others are filed by their employer.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'capacity',
  source: [
    {
      citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement, choix de la qualité",
      confidence: 'seed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'an employer', row: parentalFull },
      { name: 'an organising authority', row: teacherParentalFull },
      {
        name: 'an organising authority in Flanders',
        row: { ...teacherParentalFull, sector: 'flemish', community: 'flemish' },
      },
    ],
    reject: [
      {
        name: 'a teacher filed by an employer',
        row: { ...teacherParentalFull, capacity: 'employer' },
        params: {
          capacity: { code: 'employer', list: 'capacity' },
          sector: { code: 'education', list: 'sector' },
          expected: { code: 'organizingAuthority', list: 'capacity' },
        },
      },
      {
        name: 'an office filed by an organising authority',
        row: { ...parentalFull, capacity: 'organizingAuthority' },
        params: {
          capacity: { code: 'organizingAuthority', list: 'capacity' },
          sector: { code: 'private', list: 'sector' },
          expected: { code: 'employer', list: 'capacity' },
        },
      },
    ],
  },
  check({ capacity: given, sector }) {
    // Schools of the Flemish Community are `education` or `flemish` in the files of their senders.
    if (given === undefined || sector === undefined || sector === 'flemish') return null;
    const expected = sector === 'education' ? 'organizingAuthority' : 'employer';
    if (given === expected) return null;
    return {
      params: {
        capacity: { code: given, list: 'capacity' },
        sector: { code: sector, list: 'sector' },
        expected: { code: expected, list: 'capacity' },
      },
    };
  },
});
