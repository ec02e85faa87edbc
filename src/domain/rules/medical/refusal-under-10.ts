import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_REFUSAL } from '../../values/medical.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';

export const medicalRefusalUnder10 = defineRule({
  id: 'medical.refusal.under-10',
  summary: 'An employer with fewer than ten workers must agree to the leave.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: ['private'],
  severity: 'warning',
  column: 'employerAgreement',
  source: [
    {
      citation:
        'hospichild.be, congé pour assistance médicale (tout le congé en français, les formes partielles seules en néerlandais)',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['medicalRefusal'],
  examples: {
    accept: [
      { name: 'ten workers', row: { ...medicalFull, headcount: '10' } },
      { name: 'nine workers and agreement', row: { ...medicalFull, headcount: '9', employerAgreement: 'yes' } },
      { name: 'headcount not stated', row: medicalFull },
    ],
    reject: [
      {
        name: 'nine workers',
        row: { ...medicalFull, headcount: '9' },
        params: { headcount: 9, below: 10, agreement: { column: 'employerAgreement' } },
      },
    ],
  },
  check({ headcount, employerAgreement, motive, startDate }) {
    if (headcount === undefined || employerAgreement === true || startDate === undefined) return null;
    const below = valueOn(MEDICAL_REFUSAL, startDate).agreementBelow;
    if (headcount >= below || motive === 'hospitalisedChild') return null;
    return { params: { headcount, below, agreement: { column: 'employerAgreement' } } };
  },
});
