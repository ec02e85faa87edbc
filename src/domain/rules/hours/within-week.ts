import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, parentalFull, teacherParentalFull } from '../example-rows.ts';

/** Seven days of 24 hours. */
export const MINUTES_IN_WEEK = 7 * 24 * 60;

export const withinWeek = defineRule({
  id: 'hours.within-week',
  summary: 'The full-time schedule fits in a week, which has 168 hours.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursFull',
  source: [{ citation: 'Calcul (sept jours de vingt-quatre heures)', confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a week without sleep', row: { ...careerBreakFull, hoursFull: '168:00' } },
      { name: 'lesson periods, which are no hours', row: { ...teacherParentalFull, hoursFull: '169' } },
    ],
    reject: [
      {
        name: 'a minute more than a week has',
        row: { ...careerBreakFull, hoursFull: '168:01' },
        params: { found: { minutes: 10_081 }, longest: { minutes: 10_080 } },
      },
      {
        name: 'a digit struck twice',
        row: { ...parentalFull, hoursFull: '388:00' },
        params: { found: { minutes: 23_280 }, longest: { minutes: 10_080 } },
      },
    ],
  },
  check({ hoursFull, unit }) {
    if (hoursFull === undefined || unit !== 'hours' || hoursFull <= MINUTES_IN_WEEK) return null;
    return { params: { found: { minutes: hoursFull }, longest: { minutes: MINUTES_IN_WEEK } } };
  },
});
