import { USUAL_FULL_TIME_MINUTES } from '../../values/workload.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { MINUTES_IN_WEEK } from './within-week.ts';

const { shortest, longest } = USUAL_FULL_TIME_MINUTES;

export const plausibleFull = defineRule({
  id: 'hours.plausible-full',
  summary:
    'In the private sector a full-time week has between 35 and 40 hours; another figure is usually a typing error or a monthly figure.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: ['private'],
  doubt: 'unverified',
  severity: 'warning',
  column: 'hoursFull',
  source: [
    {
      citation: 'Loi du 16.03.1971, art. 19 ; durées conventionnelles usuelles',
      confidence: 'unverified',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: '35 hours', row: { ...parentalFull, hoursFull: '35:00', hoursBefore: '35:00' } },
      { name: '40 hours', row: { ...parentalFull, hoursFull: '40:00' } },
    ],
    reject: [
      {
        name: 'a minute short of 35 hours',
        row: { ...parentalFull, hoursFull: '34:59', hoursBefore: '34:59' },
        params: { found: { minutes: 2099 }, shortest: { minutes: 2100 }, longest: { minutes: 2400 } },
      },
      {
        name: 'a minute over 40 hours',
        row: { ...parentalFull, hoursFull: '40:01' },
        params: { found: { minutes: 2401 }, shortest: { minutes: 2100 }, longest: { minutes: 2400 } },
      },
    ],
  },
  check({ hoursFull, unit }) {
    if (hoursFull === undefined || hoursFull === 0 || unit !== 'hours') return null;
    // More than a week has is an error of `hours.within-week`.
    if ((hoursFull >= shortest && hoursFull <= longest) || hoursFull > MINUTES_IN_WEEK) return null;
    return {
      params: { found: { minutes: hoursFull }, shortest: { minutes: shortest }, longest: { minutes: longest } },
    };
  },
});
