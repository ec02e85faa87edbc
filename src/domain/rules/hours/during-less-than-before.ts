import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf, teacherParentalFull } from '../example-rows.ts';
import { workloadParam } from './workload.ts';

export const duringLessThanBefore = defineRule({
  id: 'hours.during-less-than-before',
  summary: 'The schedule during the break is shorter than the contract before it: a break always drops something.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursDuring',
  source: [{ citation: 'Loi du 22.01.1985, art. 100 et 102', confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'half of the contract', row: parentalHalf },
      { name: 'one minute less than the contract', row: { ...parentalHalf, hoursDuring: '37:59' } },
    ],
    reject: [
      {
        name: 'the contract unchanged',
        row: { ...parentalHalf, hoursDuring: '38:00' },
        params: { found: { minutes: 2280 }, before: { minutes: 2280 } },
      },
      {
        name: 'more than the contract',
        row: { ...teacherParentalFull, hoursDuring: '22' },
        params: { found: { periodHundredths: 2200 }, before: { periodHundredths: 2000 } },
      },
    ],
  },
  check({ hoursBefore, hoursDuring, unit }) {
    if (hoursBefore === undefined || hoursDuring === undefined || hoursDuring < hoursBefore) return null;
    // A contract of zero is `hours.positive`'s finding.
    if (hoursBefore === 0) return null;
    return { params: { found: workloadParam(unit, hoursDuring), before: workloadParam(unit, hoursBefore) } };
  },
});
