import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const endNotBeforeStart = defineRule({
  id: 'dates.end-not-before-start',
  summary: 'The last day of absence is the first day or later; both days are days of absence.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a month', row: parentalFull }],
    reject: [
      {
        name: 'one day too early',
        row: { ...parentalFull, startDate: '2027-01-15', endDate: '2027-01-14' },
        params: { startDate: { date: isoDate('2027-01-15') }, endDate: { date: isoDate('2027-01-14') } },
      },
    ],
  },
  check({ startDate, endDate }) {
    if (startDate === undefined || endDate === undefined || endDate >= startDate) return null;
    return { params: { startDate: { date: startDate }, endDate: { date: endDate } } };
  },
});
