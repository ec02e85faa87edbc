import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull } from '../example-rows.ts';

/** The Flemish authority left the scheme: that is `career-break.flemish-excluded`. */
export const careerBreakPublicOnly = defineRule({
  id: 'request.career-break-public-only',
  summary:
    'An ordinary career break is for federal, regional, local and provincial services and for education; the private sector has time credit.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'leaveType',
  source: [{ citation: 'Loi du 22.01.1985, art. 99 et suivants', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a regional service', row: careerBreakFull },
      { name: 'a municipality', row: { ...careerBreakFull, sector: 'local' } },
    ],
    reject: [
      {
        name: 'a private employer',
        row: { ...careerBreakFull, sector: 'private', workerCode: 'whiteCollar', jointCommittee: '200.00' },
        params: { sector: { code: 'private', list: 'sector' } },
      },
    ],
  },
  check({ sector }) {
    return sector === 'private' ? { params: { sector: { code: sector, list: 'sector' } } } : null;
  },
});
