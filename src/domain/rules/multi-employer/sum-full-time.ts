import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf } from '../example-rows.ts';
import { workloadParam } from '../hours/workload.ts';

const twoEmployers = {
  ...parentalHalf,
  hoursBefore: '19:00',
  hoursDuring: '0:00',
  multipleEmployers: 'yes',
  otherEmployerHours: '19:00',
} as const;

export const sumFullTime = defineRule({
  id: 'multi-employer.sum-full-time',
  summary:
    'Part-time jobs may be reduced together when they make at least a full-time job; the employers concerned must agree.',
  leaveTypes: 'all',
  regimes: ['half', 'halfFlexible', 'oneThird', 'oneQuarter', 'oneFifth', 'oneTenth'],
  sectors: 'all',
  needs: ['otherEmployerHours'],
  severity: 'warning',
  column: 'otherEmployerHours',
  source: [{ citation: 'ONEM, feuille info E68 (24.08.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'exactly a full-time job', row: twoEmployers },
      { name: 'the other hours are not stated', row: { ...twoEmployers, otherEmployerHours: '' } },
    ],
    reject: [
      {
        name: 'a minute short of a full-time job',
        row: { ...twoEmployers, otherEmployerHours: '18:59' },
        params: { found: { minutes: 2279 }, full: { minutes: 2280 }, otherMinimum: { minutes: 1140 } },
      },
    ],
  },
  check({ multipleEmployers, hoursFull, hoursBefore, otherEmployerHours, unit }) {
    if (!multipleEmployers || otherEmployerHours === undefined) return null;
    if (hoursFull === undefined || hoursBefore === undefined || hoursBefore + otherEmployerHours >= hoursFull)
      return null;
    return {
      params: {
        found: workloadParam(unit, hoursBefore + otherEmployerHours),
        full: workloadParam(unit, hoursFull),
        otherMinimum: workloadParam(unit, hoursFull - hoursBefore),
      },
    };
  },
});
