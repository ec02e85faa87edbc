import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditPrivateOnly = defineRule({
  id: 'request.time-credit-private-only',
  summary:
    'Time credit is for workers under an employment contract in the private sector. Public services, education and autonomous public companies are excluded; contract staff without subsidy of free schools and universities count as private.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'leaveType',
  source: [{ citation: 'CCT 103 ; ONEM, feuilles info T160 (1.10.2024) et T193 (1.01.2026)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'a private employer', row: timeCreditOneFifth }],
    reject: [
      {
        name: 'the federal service',
        row: { ...timeCreditOneFifth, sector: 'federal' },
        params: { sector: { code: 'federal', list: 'sector' } },
      },
      {
        name: 'a municipality',
        row: { ...timeCreditOneFifth, sector: 'local' },
        params: { sector: { code: 'local', list: 'sector' } },
      },
    ],
  },
  check({ sector }) {
    if (sector === undefined || sector === 'private') return null;
    return { params: { sector: { code: sector, list: 'sector' } } };
  },
});
