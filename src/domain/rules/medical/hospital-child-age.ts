import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { ageOn } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { HOSPITALISED_CHILD } from '../../values/medical.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital } from '../example-rows.ts';
import { HOSPITALISED_CHILD_ONLY } from './motives.ts';

export const medicalHospitalChildAge = defineRule({
  id: 'medical.hospital.child-age',
  summary: 'The child in hospital is under 18 on the day of admission.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  motives: HOSPITALISED_CHILD_ONLY,
  needs: ['childBirthDate'],
  severity: 'error',
  column: 'childBirthDate',
  source: [{ citation: 'AR 10.08.1998, art. 6ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalHospitalisedChild'],
  examples: {
    accept: [
      { name: 'the eve of the 18th birthday', row: { ...medicalHospital, childBirthDate: '2008-12-08' } },
      {
        name: '18 during the leave, 17 on admission',
        row: { ...medicalHospital, childBirthDate: '2008-12-07', admissionDate: '2026-12-06' },
      },
      { name: 'birth date not stated', row: { ...medicalHospital, childBirthDate: '' } },
    ],
    reject: [
      {
        name: '18 on admission',
        row: { ...medicalHospital, childBirthDate: '2008-12-07' },
        params: { age: 18, limit: 18, date: { date: isoDate('2026-12-07') } },
      },
      {
        name: '18 on the first day, admission not stated',
        row: { ...medicalHospital, childBirthDate: '2008-12-07', admissionDate: '' },
        severity: 'warning',
        params: { age: 18, limit: 18, date: { date: isoDate('2026-12-07') } },
      },
    ],
  },
  check({ childBirthDate, admissionDate, startDate }) {
    if (childBirthDate === undefined || startDate === undefined) return null;
    const date = admissionDate ?? startDate;
    const age = ageOn(childBirthDate, date);
    const limit = valueOn(HOSPITALISED_CHILD, startDate).minorUntilAge;
    if (age < limit) return null;
    const params: Params = { age, limit, date: { date } };
    return admissionDate === undefined ? { params, severity: 'warning' } : { params };
  },
});
