import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { workloadParam } from '../hours/workload.ts';

const partTime = { ...parentalFull, hoursBefore: '19:00' } as const;

export const flag = defineRule({
  id: 'multi-employer.flag',
  summary:
    'A worker who also works for another employer is marked as working for several employers; two Communities are two employers.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  needs: ['otherEmployerHours'],
  severity: 'warning',
  column: 'multipleEmployers',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, occupation chez plusieurs employeurs", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'marked', row: { ...partTime, otherEmployerHours: '19:00', multipleEmployers: 'yes' } },
      { name: 'no other hours', row: { ...partTime, otherEmployerHours: '0:00' } },
    ],
    reject: [
      {
        name: 'not marked',
        row: { ...partTime, otherEmployerHours: '19:00' },
        params: { found: { minutes: 1140 } },
      },
    ],
  },
  check({ otherEmployerHours, multipleEmployers, unit, unreadable }) {
    if (multipleEmployers || otherEmployerHours === undefined || otherEmployerHours === 0) return null;
    if (unreadable.some(({ column }) => column === 'multipleEmployers')) return null;
    return { params: { found: workloadParam(unit, otherEmployerHours) } };
  },
});
