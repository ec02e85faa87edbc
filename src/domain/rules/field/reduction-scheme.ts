import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const fieldReductionScheme = defineRule({
  id: 'field.reduction-scheme',
  summary:
    'Where a collective scheme of reduced working time (R.T.T.) applies, the full-time figure is the week actually worked, not the average over the year. That such a scheme is to be stated is certain; for this way of counting no source was found.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'hoursFull',
  source: [{ citation: "Manuel de l'employeur du service en ligne, page de confirmation", confidence: 'unverified' }],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'no scheme', row: parentalFull }],
    reject: [
      {
        name: 'a scheme',
        row: { ...parentalFull, reducedWorkingTime: 'yes' },
        params: { hoursFull: { minutes: 2280 } },
      },
    ],
  },
  check({ reducedWorkingTime, unit, hoursFull }) {
    if (!reducedWorkingTime || unit !== 'hours' || hoursFull === undefined) return null;
    return { params: { hoursFull: { minutes: hoursFull } } };
  },
});
