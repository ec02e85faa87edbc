import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_REFUSAL } from '../../values/medical.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalOneFifth } from '../example-rows.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';

export const medicalRefusalUnder10 = defineRule({
  id: 'medical.refusal.under-10',
  summary:
    "With fewer than 10 workers the employer's agreement is needed: by one published text for the leave as such, by another for half-time and 1/5 only.",
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: ['private'],
  motives: ORDINARY_ASSISTANCE,
  needs: ['headcount'],
  doubt: 'disputed',
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
        name: 'nine workers, by 1/5, where the sources agree',
        row: { ...medicalOneFifth, headcount: '9' },
        params: { headcount: 9, below: 10, agreement: { column: 'employerAgreement' } },
      },
      {
        name: 'nine workers and a refusal',
        row: { ...medicalFull, headcount: '9', employerAgreement: 'no' },
        params: { headcount: 9, below: 10, agreement: { column: 'employerAgreement' } },
      },
      {
        name: 'nine workers',
        row: { ...medicalFull, headcount: '9' },
        params: { headcount: 9, below: 10, agreement: { column: 'employerAgreement' } },
      },
    ],
  },
  check({ headcount, employerAgreement, startDate }) {
    if (headcount === undefined || employerAgreement === true || startDate === undefined) return null;
    const below = valueOn(MEDICAL_REFUSAL, startDate).agreementBelow;
    return headcount >= below ? null : { params: { headcount, below, agreement: { column: 'employerAgreement' } } };
  },
});
