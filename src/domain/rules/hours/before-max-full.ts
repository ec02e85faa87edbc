import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { workloadParam } from './workload.ts';

export const beforeMaxFull = defineRule({
  id: 'hours.before-max-full',
  summary: "The worker's own contract is at most the full-time schedule; when both are equal the worker is full-time.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursBefore',
  source: [{ citation: "AR 12.12.2001 (par définition de l'horaire à temps plein)", confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a full-time contract', row: parentalFull },
      { name: 'a part-time contract', row: { ...parentalFull, hoursBefore: '19:00' } },
    ],
    reject: [
      {
        name: 'one minute more than full-time',
        row: { ...parentalFull, hoursBefore: '38:01' },
        params: { found: { minutes: 2281 }, full: { minutes: 2280 } },
      },
      {
        name: 'a hundredth of a period more than full-time',
        row: { ...teacherParentalFull, hoursBefore: '20.01' },
        params: { found: { periodHundredths: 2001 }, full: { periodHundredths: 2000 } },
      },
    ],
  },
  check({ hoursFull, hoursBefore, unit }) {
    // A full-time schedule of zero is `hours.positive`'s finding, and compares with nothing.
    if (hoursFull === undefined || hoursFull === 0 || hoursBefore === undefined || hoursBefore <= hoursFull)
      return null;
    return { params: { found: workloadParam(unit, hoursBefore), full: workloadParam(unit, hoursFull) } };
  },
});
