import { isFullInterruption } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHalf, medicalHospital } from '../example-rows.ts';

export const medicalHospitalFullOnly = defineRule({
  id: 'medical.hospital.full-only',
  summary: 'The leave for a minor child in hospital is a full interruption.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'AR 10.08.1998, art. 6ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'in full', row: medicalHospital },
      { name: 'in full, entered as weeks', row: { ...medicalHospital, regime: 'fullFlexible' } },
      { name: 'another patient', row: medicalHalf },
    ],
    reject: [
      {
        name: 'half-time',
        row: { ...medicalHospital, regime: 'half', hoursDuring: '19:00' },
        params: { regime: { code: 'half', list: 'regime' } },
      },
    ],
  },
  check({ motive, regime }) {
    if (motive !== 'hospitalisedChild' || regime === undefined || isFullInterruption(regime)) return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
