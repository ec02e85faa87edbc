import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { workloadParam } from './workload.ts';

export const fullZero = defineRule({
  id: 'hours.full-zero',
  summary: 'During a full interruption, by months or by weeks, nothing is worked: the schedule during the break is 0.',
  leaveTypes: 'all',
  regimes: ['full', 'fullFlexible'],
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [
    { citation: 'ONEM, feuille info E52 (20.10.2020)', confidence: 'confirmed' },
    { citation: 'Loi du 22.01.1985, art. 100', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'nothing worked', row: parentalFull },
      {
        name: 'nothing worked, by weeks',
        row: { ...parentalFull, regime: 'fullFlexible', endDate: '2027-01-14', employerAgreement: 'yes' },
      },
    ],
    reject: [
      {
        name: 'one minute a week',
        row: { ...parentalFull, hoursDuring: '0:01' },
        params: { found: { minutes: 1 }, expected: { minutes: 0 } },
      },
      {
        name: 'half of the periods',
        row: { ...teacherParentalFull, hoursDuring: '10' },
        params: { found: { periodHundredths: 1000 }, expected: { periodHundredths: 0 } },
      },
    ],
  },
  check({ hoursDuring, unit }) {
    if (hoursDuring === undefined || hoursDuring === 0) return null;
    return { params: { found: workloadParam(unit, hoursDuring), expected: workloadParam(unit, 0) } };
  },
});
