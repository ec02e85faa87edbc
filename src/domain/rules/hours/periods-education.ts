import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';

export const periodsEducation = defineRule({
  id: 'hours.periods.education',
  summary:
    'In education the workload is given in lesson periods, exactly as in the assignment and in the same unit for all three figures; elsewhere it is given in hours and minutes a week.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'unit',
  source: [
    {
      citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement, charge de travail",
      confidence: 'seed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a teacher in lesson periods', row: teacherParentalFull },
      {
        name: 'school staff who have a schedule in hours',
        row: { ...teacherParentalFull, unit: 'hours', hoursFull: '38:00', hoursBefore: '38:00' },
      },
      { name: 'a Flemish school', row: { ...teacherParentalFull, sector: 'flemish', community: 'flemish' } },
      { name: 'an office in hours', row: parentalFull },
    ],
    reject: [
      {
        name: 'an office in lesson periods',
        row: { ...parentalFull, unit: 'periods', hoursFull: '38', hoursBefore: '38', hoursDuring: '0' },
        params: { sector: { code: 'private', list: 'sector' } },
      },
    ],
  },
  check({ unit, sector }) {
    if (unit !== 'periods' || sector === undefined || sector === 'education' || sector === 'flemish') return null;
    return { params: { sector: { code: sector, list: 'sector' } } };
  },
});
