import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital } from '../example-rows.ts';
import { HOSPITALISED_CHILD_ONLY } from './motives.ts';

export const medicalHospitalTiming = defineRule({
  id: 'medical.hospital.timing',
  summary:
    'The leave for a child in hospital is taken during the stay or directly after it, never before the admission; one day in hospital is enough.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  motives: HOSPITALISED_CHILD_ONLY,
  needs: ['admissionDate'],
  severity: 'warning',
  column: 'startDate',
  source: [{ citation: 'AR 10.08.1998, art. 6ter ; ONEM, FAQ enfant mineur hospitalisé', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'on the day of admission', row: medicalHospital },
      { name: 'the week after a day in hospital', row: { ...medicalHospital, admissionDate: '2026-12-06' } },
      { name: 'admission not stated', row: { ...medicalHospital, admissionDate: '' } },
    ],
    reject: [
      {
        name: 'on the eve of admission',
        row: { ...medicalHospital, admissionDate: '2026-12-08' },
        params: { startDate: { date: isoDate('2026-12-07') }, admissionDate: { date: isoDate('2026-12-08') } },
      },
    ],
  },
  check({ startDate, admissionDate }) {
    if (startDate === undefined || admissionDate === undefined) return null;
    if (startDate >= admissionDate) return null;
    return { params: { startDate: { date: startDate }, admissionDate: { date: admissionDate } } };
  },
});
