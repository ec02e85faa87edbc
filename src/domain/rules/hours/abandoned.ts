import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalOneFifth, teacherParentalFull } from '../example-rows.ts';
import { workloadParam } from './workload.ts';

export const abandoned = defineRule({
  id: 'hours.abandoned',
  summary: 'The dropped load, where it is given, is the contract before the break minus the schedule during it.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursDropped',
  source: [
    {
      citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement, charge abandonnée",
      confidence: 'seed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the difference', row: { ...parentalOneFifth, hoursDropped: '7:36' } },
      { name: 'not given', row: parentalOneFifth },
    ],
    reject: [
      {
        name: 'one minute more than the difference',
        row: { ...parentalOneFifth, hoursDropped: '7:37' },
        params: {
          found: { minutes: 457 },
          expected: { minutes: 456 },
          before: { minutes: 2280 },
          during: { minutes: 1824 },
        },
      },
      {
        name: 'half a period short',
        row: { ...teacherParentalFull, hoursDropped: '19.5' },
        params: {
          found: { periodHundredths: 1950 },
          expected: { periodHundredths: 2000 },
          before: { periodHundredths: 2000 },
          during: { periodHundredths: 0 },
        },
      },
    ],
  },
  check({ hoursBefore, hoursDuring, hoursDropped, unit }) {
    if (hoursDropped === undefined || hoursBefore === undefined || hoursDuring === undefined) return null;
    // A schedule that does not shrink is `hours.during-less-than-before`'s finding: there is no dropped load to compare.
    if (hoursDuring > hoursBefore || hoursDropped === hoursBefore - hoursDuring) return null;
    return {
      params: {
        found: workloadParam(unit, hoursDropped),
        expected: workloadParam(unit, hoursBefore - hoursDuring),
        before: workloadParam(unit, hoursBefore),
        during: workloadParam(unit, hoursDuring),
      },
    };
  },
});
