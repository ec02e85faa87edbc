import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_REFUSAL } from '../../values/medical.ts';
import { takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';

export const medicalRefusalUnder50 = defineRule({
  id: 'medical.refusal.under-50',
  summary:
    'An employer with fewer than fifty workers may refuse once the worker had six months in full or twelve in part.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: ['private'],
  severity: 'warning',
  column: 'employerAgreement',
  source: [{ citation: 'hospichild.be, congé pour assistance médicale', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalRefusal'],
  examples: {
    accept: [
      { name: 'fifty workers', row: { ...medicalFull, headcount: '50', usedFull: '6' } },
      { name: 'less than six months taken', row: { ...medicalFull, headcount: '49', usedFull: '5', usedHalf: '1' } },
      { name: 'with agreement', row: { ...medicalFull, headcount: '49', usedFull: '6', employerAgreement: 'yes' } },
    ],
    reject: [
      {
        name: 'six months taken',
        row: { ...medicalFull, headcount: '49', usedFull: '6' },
        params: {
          headcount: 49,
          below: 50,
          fullMonths: 6,
          partialMonths: 12,
          agreement: { column: 'employerAgreement' },
        },
      },
      {
        name: 'twelve months taken half-time',
        row: { ...medicalFull, headcount: '49', usedHalf: '12' },
        params: {
          headcount: 49,
          below: 50,
          fullMonths: 6,
          partialMonths: 12,
          agreement: { column: 'employerAgreement' },
        },
      },
    ],
  },
  check(request) {
    const { headcount, employerAgreement, motive, startDate } = request;
    if (headcount === undefined || employerAgreement === true || startDate === undefined) return null;
    const { refusalBelow: below, takenMonths: fullMonths } = valueOn(MEDICAL_REFUSAL, startDate);
    if (headcount >= below || motive === 'hospitalisedChild' || takenForPerson(request) < fullMonths) return null;
    const partialMonths = 2 * fullMonths;
    return { params: { headcount, below, fullMonths, partialMonths, agreement: { column: 'employerAgreement' } } };
  },
});
