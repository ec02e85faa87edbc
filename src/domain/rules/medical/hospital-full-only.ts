import { isFullInterruption } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital } from '../example-rows.ts';
import { HOSPITALISED_CHILD_ONLY } from './motives.ts';

export const medicalHospitalFullOnly = defineRule({
  id: 'medical.hospital.full-only',
  summary:
    'The leave for a minor child in hospital is a full interruption; other forms belong to ordinary medical assistance.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  motives: HOSPITALISED_CHILD_ONLY,
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'AR 10.08.1998, art. 6ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'in full', row: medicalHospital }],
    reject: [
      {
        name: 'by 1/5',
        row: { ...medicalHospital, regime: 'oneFifth', hoursDuring: '30:24' },
        params: { regime: { code: 'oneFifth', list: 'regime' } },
      },
      {
        name: 'half-time',
        row: { ...medicalHospital, regime: 'half', hoursDuring: '19:00' },
        params: { regime: { code: 'half', list: 'regime' } },
      },
    ],
  },
  check({ regime }) {
    if (regime === undefined || isFullInterruption(regime)) return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
